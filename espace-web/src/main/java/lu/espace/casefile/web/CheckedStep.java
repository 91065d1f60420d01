package lu.espace.casefile.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lu.espace.procedure.domain.AttachedFile;
import lu.espace.procedure.domain.AttachmentView;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.StepView;
import lu.espace.upload.domain.ScanState;

/**
 * One step of the form as the summary shows it: what was answered, and what is missing or wrong.
 */
public record CheckedStep(
    String id, String title, StepState state, List<Part> parts, List<Missing> missing)
    implements Serializable {

  /** Answers that stand together; without a title where they need none. */
  public record Part(String title, List<Answer> answers) implements Serializable {}

  /**
   * One answer, or the lack of one.
   *
   * @param state of an attached file, else {@code null}
   */
  public record Answer(String label, String value, String problem, ScanState state)
      implements Serializable {}

  /** One thing to correct. */
  public record Missing(String label, String text) implements Serializable {}

  static CheckedStep of(StepView step) {
    List<Part> parts = new ArrayList<>();
    List<Answer> singles = new ArrayList<>();
    for (BlockView block : step.blocks()) {
      if (block instanceof BlockView.Single) {
        answers(block.fields()).forEach(singles::add);
      } else if (block.relevant()) {
        flush(singles, parts);
        parts(block).forEach(parts::add);
      }
    }
    flush(singles, parts);
    return new CheckedStep(
        step.id(), step.title(), StepState.of(step), List.copyOf(parts), missing(step));
  }

  private static void flush(List<Answer> singles, List<Part> parts) {
    if (!singles.isEmpty()) {
      parts.add(new Part("", List.copyOf(singles)));
      singles.clear();
    }
  }

  private static Stream<Part> parts(BlockView block) {
    if (block instanceof BlockView.Repeat repeat) {
      return repeat.rows().stream()
          .map(
              row ->
                  new Part(
                      repeat.rowTitle() + " " + row.position(),
                      answers(row.fields().stream()).toList()));
    }
    if (block instanceof BlockView.Attachment attachment) {
      return Stream.of(files(attachment.view()));
    }
    if (block instanceof BlockView.Note) {
      return Stream.empty();
    }
    return Stream.of(new Part(((BlockView.Group) block).title(), answers(block.fields()).toList()));
  }

  private static Part files(AttachmentView place) {
    if (place.files().isEmpty()) {
      String problem = place.problem() == null ? "" : place.problem();
      return new Part("", List.of(new Answer(place.label(), "", problem, null)));
    }
    List<Answer> files = new ArrayList<>();
    for (int i = 0; i < place.files().size(); i++) {
      AttachedFile file = place.files().get(i);
      files.add(new Answer(file.name(), place.facts().get(i), "", file.state()));
    }
    return new Part(place.label(), List.copyOf(files));
  }

  private static Stream<Answer> answers(Stream<FieldView> fields) {
    return fields
        .filter(FieldView::relevant)
        .map(field -> new Answer(field.label(), field.display(), field.alert().orElse(""), null));
  }

  private static List<Missing> missing(StepView step) {
    return step.blocks().stream()
        .filter(BlockView::relevant)
        .flatMap(
            block ->
                Stream.concat(
                    block.alert().stream().map(text -> new Missing(titleOf(block), text)),
                    wrong(block)))
        .toList();
  }

  private static Stream<Missing> wrong(BlockView block) {
    return block
        .fields()
        .filter(FieldView::relevant)
        .filter(field -> field.alert().isPresent())
        .map(field -> new Missing(field.label(), field.problem()));
  }

  private static String titleOf(BlockView block) {
    if (block instanceof BlockView.Attachment attachment) {
      return attachment.view().label();
    }
    return block instanceof BlockView.Repeat repeat ? repeat.title() : "";
  }
}
