package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.TimelineEvent;
import lu.espace.casefile.domain.TimelineKind;
import lu.espace.procedure.domain.Change;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;

/**
 * Saves what was typed, field by field, as it was typed. Two people or two windows that change
 * different fields at the same moment both get their way, because each change is applied to the
 * answers as they are then; saving the same again changes nothing.
 */
@Stateless
@Guarded
public class SaveAnswers {

  @Inject private CaseFiles files;
  @Inject private Forms forms;
  @Inject private Actors actors;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * @param seenVersion the version of the answers that the user had before the eyes: a row named by
   *     its position is refused if rows were removed since
   */
  @Requires(Right.PREPARE)
  public SavedAnswers save(
      FileNumber number, int seenVersion, List<Change> changes, Language language) {
    CaseFile file = files.getForChange(number);
    file.requireChangeable();
    if (changes.stream().anyMatch(SaveAnswers::namesRowByPosition)) {
      file.requireSameRows(seenVersion);
    }
    Instant now = clock.instant();
    boolean prepared = file.preparation().isPresent();
    byte[] answers = forms.change(file, changes, language);
    file.changed(answers, changes.stream().anyMatch(SaveAnswers::movesRows), caller.ssn(), now);
    if (prepared && file.preparation().isEmpty()) {
      files.add(new TimelineEvent(file.id(), now, TimelineKind.REOPENED, actors.caller(file)));
    }
    return new SavedAnswers(file.instanceVersion(), now, forms.view(file, language));
  }

  private static boolean movesRows(Change change) {
    return change instanceof Change.RemoveRow;
  }

  private static boolean namesRowByPosition(Change change) {
    return movesRows(change) || (change instanceof Change.Set set && set.path().indexOf('[') >= 0);
  }
}
