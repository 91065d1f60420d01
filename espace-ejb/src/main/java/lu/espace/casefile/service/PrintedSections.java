package lu.espace.casefile.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lu.espace.document.domain.PrintedForm.Part;
import lu.espace.document.domain.PrintedForm.Section;
import lu.espace.procedure.domain.AttachmentView;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.FormView;
import lu.espace.procedure.domain.StepView;

/**
 * A form as it is read and no longer filled: what applies, in reading order, with each value as a
 * person reads it. The PDF and the desk show the same.
 */
final class PrintedSections {

  /** Stands where an optional answer was left open, so that nothing can be added unseen. */
  private static final String OPEN = "–";

  private PrintedSections() {}

  static List<Section> of(FormView form) {
    return form.relevantSteps().stream().map(PrintedSections::section).toList();
  }

  private static Section section(StepView step) {
    List<Part> parts =
        step.blocks().stream()
            .filter(BlockView::relevant)
            .flatMap(block -> part(block).stream())
            .toList();
    return new Section(step.title(), parts);
  }

  private static List<Part> part(BlockView block) {
    if (block instanceof BlockView.Repeat repeat) {
      return repeat.rows().isEmpty() ? List.of() : List.of(table(repeat));
    }
    if (block instanceof BlockView.Attachment place) {
      return List.of(files(place.view()));
    }
    List<Part.Answer> answers =
        block.fields().filter(FieldView::relevant).map(PrintedSections::answer).toList();
    if (block instanceof BlockView.Group group) {
      return answers.isEmpty() ? List.of() : List.of(new Part.Group(group.title(), answers));
    }
    return List.copyOf(answers);
  }

  private static Part files(AttachmentView place) {
    if (place.files().isEmpty()) {
      return new Part.Answer(place.label(), OPEN);
    }
    return new Part.Group(
        place.label(),
        IntStream.range(0, place.files().size())
            .mapToObj(i -> new Part.Answer(place.files().get(i).name(), place.facts().get(i)))
            .toList());
  }

  private static Part.Answer answer(FieldView field) {
    return new Part.Answer(field.label(), value(field));
  }

  private static Part table(BlockView.Repeat repeat) {
    Map<String, String> columns = new LinkedHashMap<>();
    repeat
        .fields()
        .filter(FieldView::relevant)
        .forEach(field -> columns.putIfAbsent(field.id(), field.label()));
    List<List<String>> rows =
        repeat.rows().stream().map(row -> cells(row, List.copyOf(columns.keySet()))).toList();
    return new Part.Table(repeat.title(), List.copyOf(columns.values()), rows);
  }

  private static List<String> cells(BlockView.Row row, List<String> columns) {
    return columns.stream()
        .map(
            column ->
                row.fields().stream()
                    .filter(field -> field.id().equals(column) && field.relevant())
                    .findFirst()
                    .map(PrintedSections::value)
                    .orElse(OPEN))
        .toList();
  }

  private static String value(FieldView field) {
    return field.display() == null || field.display().isBlank() ? OPEN : field.display();
  }
}
