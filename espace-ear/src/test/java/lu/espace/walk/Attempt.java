package lu.espace.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.FormContext;
import lu.espace.procedure.domain.FormView;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.domain.StepView;
import lu.espace.procedure.port.FormEngine;

/** One try to get through a form: answers each question as it comes up, until none is open. */
final class Attempt {

  private static final int REPAIRS = 5;

  private final FormEngine engine;
  private final ProcedureDefinition definition;
  private final FormContext context;
  private final Function<FieldView, List<String>> candidates;
  private final Coverage coverage;
  private final List<Act> acts = new ArrayList<>();
  private final Set<String> done = new HashSet<>();
  private byte[] instance;
  private FormView view;

  Attempt(
      FormEngine engine,
      ProcedureDefinition definition,
      FormContext context,
      Function<FieldView, List<String>> candidates,
      Coverage coverage) {
    this.engine = engine;
    this.definition = definition;
    this.context = context;
    this.candidates = candidates;
    this.coverage = coverage;
    this.instance = engine.begin(definition, context);
    this.view = engine.view(definition, instance, context);
  }

  /** The form in the end. */
  FormView view() {
    return view;
  }

  /** The walk, or nothing where some question found no answer that the form takes. */
  Optional<Walk> walk() {
    answerAll();
    for (int round = 0; round < REPAIRS && wrong().findAny().isPresent(); round++) {
      wrong().toList().forEach(this::repair);
      answerAll();
    }
    boolean right = wrong().findAny().isEmpty();
    return right
        ? Optional.of(new Walk(view.relevantSteps().stream().map(StepView::id).toList(), acts))
        : Optional.empty();
  }

  /** What is still wrong, for who mends the samples. */
  List<String> problems() {
    return wrong()
        .map(field -> field.path() + " = " + field.value() + ": " + field.problem())
        .toList();
  }

  private Stream<FieldView> wrong() {
    return view.relevantSteps().stream()
        .flatMap(StepView::fields)
        .filter(field -> field.alert().isPresent());
  }

  /** Each answer may bring up further questions. */
  private void answerAll() {
    boolean open = true;
    while (open) {
      open = step();
    }
  }

  /** Other answers may have made this one wrong; what is said of it may hold a better one. */
  private void repair(FieldView field) {
    if (field.readonly()) {
      return;
    }
    Act.Fill former =
        acts.stream()
            .filter(act -> act instanceof Act.Fill fill && isAbout(fill, field))
            .map(Act.Fill.class::cast)
            .findFirst()
            .orElse(null);
    if (former != null) {
      String value =
          fit(field, Stream.concat(Samples.saidIn(field), candidates.apply(field).stream()));
      acts.set(acts.indexOf(former), new Act.Fill(former.step(), field, former.domId(), value));
    }
  }

  private static boolean isAbout(Act.Fill fill, FieldView field) {
    return fill.field().path().equals(field.path());
  }

  private boolean step() {
    for (StepView step : view.relevantSteps()) {
      for (BlockView block : step.blocks()) {
        if (block.relevant() && (addsRow(step, block) || attaches(step, block))) {
          return true;
        }
        Optional<FieldView> open =
            block.relevant() ? block.fields().filter(this::isOpen).findFirst() : Optional.empty();
        if (open.isPresent()) {
          answer(step, block, open.get());
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOpen(FieldView field) {
    return field.relevant() && !field.readonly() && !done.contains(field.path());
  }

  /** One row more than there must be, so that adding is tried, too. */
  private boolean addsRow(StepView step, BlockView block) {
    if (!(block instanceof BlockView.Repeat repeat)
        || !repeat.canAdd()
        || !done.add("row " + repeat.id())) {
      return false;
    }
    acts.add(new Act.AddRow(step.id(), repeat.id(), repeat.rows().size() + 1));
    change(new Change.AddRow(repeat.path()));
    return true;
  }

  private boolean attaches(StepView step, BlockView block) {
    if (!(block instanceof BlockView.Attachment place)
        || !place.view().required()
        || !done.add("file " + place.view().rule().id())) {
      return false;
    }
    acts.add(
        new Act.Attach(
            step.id(),
            place.view().rule().id(),
            place.view().rule().minimum(),
            place.view().rule().maxAge().isPresent()));
    return true;
  }

  private void answer(StepView step, BlockView block, FieldView field) {
    done.add(field.path());
    if (field.prefilled() && field.alert().isEmpty()) {
      return;
    }
    String value = fit(field, candidates.apply(field).stream());
    acts.add(new Act.Fill(step.id(), field, domId(block, field), value));
  }

  /** The first answer that the form takes; the first of all where it takes none. */
  private String fit(FieldView field, Stream<String> values) {
    List<String> order = values.toList();
    for (String value : order) {
      change(new Change.Set(field.path(), value));
      if (now(field).alert().isEmpty()) {
        return now(field).value();
      }
      coverage.addRefused(now(field));
    }
    change(new Change.Set(field.path(), order.get(0)));
    return now(field).value();
  }

  private void change(Change change) {
    instance = engine.change(definition, instance, List.of(change), context);
    view = engine.view(definition, instance, context);
  }

  private FieldView now(FieldView field) {
    return view.steps().stream()
        .flatMap(step -> step.blocks().stream())
        .flatMap(BlockView::fields)
        .filter(present -> present.path().equals(field.path()))
        .findFirst()
        .orElseThrow();
  }

  private static String domId(BlockView block, FieldView field) {
    if (!(block instanceof BlockView.Repeat repeat)) {
      return field.id();
    }
    return repeat.rows().stream()
        .filter(row -> row.fields().contains(field))
        .map(row -> repeat.id() + "_" + row.position() + "_" + field.id())
        .findFirst()
        .orElseThrow();
  }
}
