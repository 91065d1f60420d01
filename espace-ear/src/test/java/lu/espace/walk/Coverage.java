package lu.espace.walk;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.FieldType;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.FormView;
import lu.espace.procedure.domain.StepView;

/** What of a form was reached, of all that there is: steps, blocks, fields and choices. */
public final class Coverage {

  private final Set<String> all = new TreeSet<>();
  private final Set<String> reached = new TreeSet<>();

  /** Counts what this view of the form shows; returns whether some of it was new. */
  boolean add(FormView view) {
    int before = reached.size();
    for (StepView step : view.steps()) {
      count("step " + step.id(), step.relevant());
      for (BlockView block : step.blocks()) {
        block.fields().forEach(field -> add(field, step.relevant() && block.relevant()));
        nameOf(block).forEach(name -> count(name, step.relevant() && block.relevant()));
      }
    }
    return reached.size() > before;
  }

  private void add(FieldView field, boolean shown) {
    boolean applies = shown && field.relevant();
    count("field " + place(field), applies);
    options(field)
        .forEach(option -> count(option(field, option), applies && chosen(field).contains(option)));
  }

  /** Counts choices that the form understands and does not accept. */
  void addRefused(FieldView field) {
    options(field)
        .filter(chosen(field)::contains)
        .forEach(option -> count(option(field, option), true));
  }

  private static Set<String> chosen(FieldView field) {
    return Stream.of(field.value().split(" ")).collect(Collectors.toSet());
  }

  boolean isChosen(FieldView field, String option) {
    return reached.contains(option(field, option));
  }

  /** The answers that lead different ways: those of a list that the definition gives. */
  static Stream<String> options(FieldView field) {
    return switch (field.type()) {
      case BOOLEAN -> Stream.of("true", "false");
      case CHOICE, CHOICES -> field.choices().stream().map(FieldView.Choice::value);
      default -> Stream.empty();
    };
  }

  /** Whether the field is one of those whose answers lead different ways. */
  static boolean isFork(FieldView field) {
    return field.type() == FieldType.BOOLEAN
        || field.type() == FieldType.CHOICE
        || field.type() == FieldType.CHOICES;
  }

  private static Stream<String> nameOf(BlockView block) {
    if (block instanceof BlockView.Group group) {
      return Stream.of("group " + group.id());
    }
    if (block instanceof BlockView.Repeat repeat) {
      return Stream.of("repeat " + repeat.id());
    }
    return block instanceof BlockView.Attachment place
        ? Stream.of("attachment " + place.view().rule().id())
        : Stream.empty();
  }

  private void count(String name, boolean applies) {
    all.add(name);
    if (applies) {
      reached.add(name);
    }
  }

  private static String option(FieldView field, String value) {
    return "choice " + place(field) + " = " + value;
  }

  private static String place(FieldView field) {
    return field.path().replaceAll("\\[\\d+]", "");
  }

  /** What no walk reached. */
  public Set<String> missed() {
    Set<String> missed = new TreeSet<>(all);
    missed.removeAll(reached);
    return missed;
  }

  @Override
  public String toString() {
    return reached.size() + " of " + all.size();
  }
}
