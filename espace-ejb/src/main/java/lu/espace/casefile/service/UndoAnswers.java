package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lu.espace.casefile.domain.AnswerChange;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.CaseFileError;
import lu.espace.casefile.domain.ChangeKind;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FormView;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;

/**
 * Takes back, one after the other, what the caller changed in a draft, and makes it again; also
 * after a reload, another login or on another computer. What somebody else changed stays: where it
 * is the same answer, the caller is told instead.
 */
@Stateless
@Guarded
public class UndoAnswers {

  @Inject private CaseFiles files;
  @Inject private DraftChange draft;
  @Inject private AnswerHistory history;
  @Inject private UndoCheck check;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * @throws BusinessException {@link CaseFileError#NOTHING_TO_UNDO}, {@link
   *     CaseFileError#CHANGED_SINCE} where somebody else changed the same answer or rows
   */
  @Requires(Right.PREPARE)
  public Undone undo(FileNumber number, Language language) {
    CaseFile file = files.getForChange(number);
    file.requireChangeable();
    List<AnswerChange> deed = new ArrayList<>(required(history.toUndo(file, caller.ssn()), number));
    Collections.reverse(deed);
    check.require(file, deed, AnswerChange::after);
    Instant now = clock.instant();
    FormView form = draft.apply(file, deed.stream().map(UndoAnswers::back).toList(), language, now);
    deed.forEach(AnswerChange::undo);
    return undone(file, deed, form, now);
  }

  /**
   * @throws BusinessException as {@link #undo}
   */
  @Requires(Right.PREPARE)
  public Undone redo(FileNumber number, Language language) {
    CaseFile file = files.getForChange(number);
    file.requireChangeable();
    List<AnswerChange> deed = required(history.toRedo(file, caller.ssn()), number);
    check.require(file, deed, AnswerChange::before);
    Instant now = clock.instant();
    FormView form =
        draft.apply(file, deed.stream().map(UndoAnswers::forth).toList(), language, now);
    deed.forEach(change -> change.redo(file, now));
    return undone(file, deed, form, now);
  }

  private static List<AnswerChange> required(List<AnswerChange> deed, FileNumber number) {
    if (deed.isEmpty()) {
      throw new BusinessException(CaseFileError.NOTHING_TO_UNDO, number.value());
    }
    return deed;
  }

  private static Change back(AnswerChange change) {
    return switch (change.kind()) {
      case ANSWERED -> new Change.Set(change.path(), change.before());
      case ROW_ADDED -> new Change.RemoveRow(change.path(), change.position());
      case ROW_REMOVED -> new Change.InsertRow(change.path(), change.position());
    };
  }

  private static Change forth(AnswerChange change) {
    return switch (change.kind()) {
      case ANSWERED -> new Change.Set(change.path(), change.after());
      case ROW_ADDED -> new Change.InsertRow(change.path(), change.position());
      case ROW_REMOVED -> new Change.RemoveRow(change.path(), change.position());
    };
  }

  private Undone undone(CaseFile file, List<AnswerChange> deed, FormView form, Instant now) {
    UndoSteps steps = history.steps(file, caller.ssn());
    boolean rows = deed.stream().anyMatch(change -> change.kind() != ChangeKind.ANSWERED);
    String path =
        deed.stream()
            .filter(change -> !rows || change.kind() != ChangeKind.ANSWERED)
            .map(AnswerChange::path)
            .findFirst()
            .orElseThrow();
    SavedAnswers saved = new SavedAnswers(file.instanceVersion(), now, form, List.of(), steps);
    return new Undone(saved, path, rows);
  }
}
