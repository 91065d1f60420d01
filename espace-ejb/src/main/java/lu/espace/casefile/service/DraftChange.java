package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.TimelineEvent;
import lu.espace.casefile.domain.TimelineKind;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FormView;
import lu.espace.shared.domain.Language;
import lu.espace.shared.service.Caller;

/** Makes changes in a draft; a document that was prepared of it before is void by that. */
@Dependent
class DraftChange {

  @Inject private CaseFiles files;
  @Inject private Forms forms;
  @Inject private Actors actors;
  @Inject private Caller caller;

  /** The form after the changes. */
  FormView apply(CaseFile file, List<Change> changes, Language language, Instant now) {
    boolean prepared = file.preparation().isPresent();
    byte[] answers = forms.change(file, changes, language);
    boolean moved = changes.stream().anyMatch(DraftChange::movesRows);
    file.changed(answers, moved, caller.ssn(), now);
    if (prepared && file.preparation().isEmpty()) {
      files.add(new TimelineEvent(file.id(), now, TimelineKind.REOPENED, actors.caller(file)));
    }
    return forms.view(file, language);
  }

  static boolean movesRows(Change change) {
    return change instanceof Change.RemoveRow || change instanceof Change.InsertRow;
  }

  static boolean namesRowByPosition(Change change) {
    return movesRows(change) || (change instanceof Change.Set set && set.path().indexOf('[') >= 0);
  }
}
