package lu.espace.casefile.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.FormView;
import lu.espace.shared.domain.FileNumber;

/** The answers of one form on their way into another one, of the same procedure but newer. */
final class CarriedAnswers {

  private final FormView former;
  private final List<FieldView> filled;

  CarriedAnswers(FormView former) {
    this.former = former;
    this.filled =
        Values.fields(former).values().stream()
            .filter(field -> field.relevant() && !field.readonly() && !field.value().isEmpty())
            .toList();
  }

  /** The rows that the new form lacks, as far as it has room for them. */
  List<Change> rows(FormView form) {
    List<Change> changes = new ArrayList<>();
    Map<String, BlockView.Repeat> there = Values.repeats(form);
    Values.repeats(former)
        .forEach(
            (path, repeat) -> {
              if (there.containsKey(path)) {
                BlockView.Repeat now = there.get(path);
                int wanted = Math.min(repeat.rows().size(), now.maximum());
                changes.addAll(
                    Collections.nCopies(
                        Math.max(0, wanted - now.rows().size()), new Change.AddRow(path)));
              }
            });
    return changes;
  }

  /** The answers that have a place in the new form, which has its rows by now. */
  List<Change> answers(FormView form) {
    Map<String, FieldView> there = Values.fields(form);
    return filled.stream()
        .filter(field -> isOpen(there.get(field.path())))
        .map(field -> (Change) new Change.Set(field.path(), field.value()))
        .toList();
  }

  private static boolean isOpen(FieldView field) {
    return field != null && !field.readonly();
  }

  CopyReport report(FileNumber number, FormView form) {
    Map<String, FieldView> there = Values.fields(form);
    List<CopyReport.Line> gone =
        filled.stream()
            .filter(field -> !isOpen(there.get(field.path())) || isLeftOut(field, there))
            .map(field -> new CopyReport.Line(field.label(), field.display(), ""))
            .toList();
    List<CopyReport.Line> unfit =
        filled.stream()
            .map(field -> there.get(field.path()))
            .filter(now -> now != null && now.relevant() && now.problem() != null)
            .map(now -> new CopyReport.Line(now.label(), now.display(), now.problem()))
            .toList();
    return new CopyReport(number, filled.size() - gone.size(), gone, unfit);
  }

  /** The new form may not ask it of whoever answers like this. */
  private static boolean isLeftOut(FieldView field, Map<String, FieldView> there) {
    return !there.get(field.path()).relevant();
  }
}
