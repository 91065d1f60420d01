package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.espace.casefile.domain.AnswerChange;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FormView;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;

/**
 * Saves what was typed, field by field, as it was typed. Two people or two windows that change
 * different fields at the same moment both get their way, because each change is applied to the
 * answers as they are then. Of two who change the same field the later one gets its way after it
 * has seen what the other wrote; until then its change is not made, and it is told what stands
 * there. Saving the same again changes nothing.
 */
@Stateless
@Guarded
public class SaveAnswers {

  @Inject private CaseFiles files;
  @Inject private Forms forms;
  @Inject private DraftChange draft;
  @Inject private Recorder recorder;
  @Inject private AnswerHistory history;
  @Inject private Actors actors;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * @param seenVersion the version of the answers that the user had before the eyes: a row named by
   *     its position is refused if rows were removed since
   */
  @Requires(Right.PREPARE)
  public SavedAnswers save(
      FileNumber number, int seenVersion, List<Edit> edits, Language language) {
    CaseFile file = files.getForChange(number);
    file.requireChangeable();
    if (edits.stream().map(Edit::change).anyMatch(DraftChange::namesRowByPosition)) {
      file.requireSameRows(seenVersion);
    }
    Instant now = clock.instant();
    Map<String, String> stood = forms.values(file, edits.stream().map(Edit::path).toList());
    List<Edit> stale = edits.stream().filter(edit -> isStale(edit, stood)).toList();
    List<Edit> fresh = edits.stream().filter(edit -> !stale.contains(edit)).toList();
    FormView form = make(file, fresh, stood, language, now);
    return new SavedAnswers(
        file.instanceVersion(),
        now,
        form,
        stale.stream().map(edit -> told(file, edit, stood)).toList(),
        history.steps(file, caller.ssn()));
  }

  private FormView make(
      CaseFile file, List<Edit> edits, Map<String, String> stood, Language language, Instant now) {
    List<Change> changes = edits.stream().map(Edit::change).toList();
    boolean rows = changes.stream().anyMatch(change -> !(change instanceof Change.Set));
    FormView former = rows ? forms.view(file, language) : null;
    int version = file.instanceVersion();
    FormView form = draft.apply(file, changes, language, now);
    if (file.instanceVersion() > version) {
      history.forgetUndone(file, caller.ssn());
      recorder.answered(file, only(stood, edits), form, now);
      if (former != null) {
        recorder.rows(file, changes, former, now);
      }
    }
    return form;
  }

  /** What is there is what was meant, or what was seen; anything else nobody has looked at. */
  private static boolean isStale(Edit edit, Map<String, String> stood) {
    String there = stood.get(edit.path());
    return there != null
        && !edit.seen().isEmpty()
        && edit.change() instanceof Change.Set set
        && !Values.same(there, set.value())
        && !Values.isAmong(there, edit.seen());
  }

  private static Map<String, String> only(Map<String, String> stood, List<Edit> edits) {
    Map<String, String> kept = new LinkedHashMap<>(stood);
    kept.keySet().retainAll(edits.stream().map(Edit::path).toList());
    return kept;
  }

  private StaleEdit told(CaseFile file, Edit edit, Map<String, String> stood) {
    Optional<AnswerChange> last = history.lastOf(file, edit.path());
    return new StaleEdit(
        edit.path(),
        stood.get(edit.path()),
        actors.name(last.map(AnswerChange::by).orElseGet(file::changedBy), file),
        last.map(AnswerChange::at).orElseGet(file::changedAt));
  }
}
