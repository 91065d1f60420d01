package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lu.espace.casefile.domain.AnswerChange;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.CaseFileError;
import lu.espace.casefile.domain.ChangeKind;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.service.Caller;

/** Makes sure that going back or forth takes away nothing of somebody else. */
@Dependent
class UndoCheck {

  @Inject private Forms forms;
  @Inject private AnswerHistory history;
  @Inject private Caller caller;

  /**
   * @param expected the value that must stand in a field still
   */
  void require(CaseFile file, List<AnswerChange> deed, Function<AnswerChange, String> expected) {
    boolean untouched =
        isOfRow(deed)
            ? deed.stream().allMatch(change -> isRowUntouched(file, change))
            : deed.stream().allMatch(change -> isInPlace(file, change))
                && isAsExpected(file, deed, expected);
    if (!untouched) {
      throw new BusinessException(CaseFileError.CHANGED_SINCE, file.number().value());
    }
  }

  private static boolean isOfRow(List<AnswerChange> deed) {
    return deed.stream().anyMatch(change -> change.kind() != ChangeKind.ANSWERED);
  }

  private boolean isRowUntouched(CaseFile file, AnswerChange change) {
    if (change.kind() == ChangeKind.ANSWERED) {
      return true;
    }
    String row = change.path() + "[" + change.position() + "]";
    return !history.rowsMoved(file, change.version(), change.path(), caller.ssn())
        && !history.answered(file, change.version(), row, caller.ssn());
  }

  /** A field in a row is where it was unless rows were moved. */
  private boolean isInPlace(CaseFile file, AnswerChange change) {
    int row = change.path().indexOf('[');
    return row < 0
        || !history.rowsMoved(
            file, change.version(), change.path().substring(0, row), caller.ssn());
  }

  private boolean isAsExpected(
      CaseFile file, List<AnswerChange> deed, Function<AnswerChange, String> expected) {
    Map<String, String> there = forms.values(file, deed.stream().map(AnswerChange::path).toList());
    return deed.stream()
        .allMatch(change -> expected.apply(change).equals(there.get(change.path())));
  }
}
