package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.TimelineEvent;
import lu.espace.casefile.domain.TimelineKind;
import lu.espace.procedure.service.PublishedRevision;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.MyRights;
import lu.espace.shared.service.Requires;

/**
 * Begins a case file: a draft with what the safe knows already filled in. A draft of the same
 * procedure that the caller began and left untouched is taken up again, so that a second click
 * makes no second file.
 */
@Stateless
@Guarded
public class StartCaseFile {

  @Inject private CaseFiles files;
  @Inject private Forms forms;
  @Inject private MyRights rights;
  @Inject private Actors actors;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @Requires(Right.PREPARE)
  public FileNumber start(EspaceId espace, ProcedureCode procedure, Language language) {
    PublishedRevision form = forms.current(procedure);
    Scope subject = Scope.of(form.definition().compartment(), procedure);
    if (!rights.in(espace).hold(Right.PREPARE, subject)) {
      throw new BusinessException(SharedError.DENIED);
    }
    return files
        .findUntouched(espace, procedure, form.id(), caller.ssn())
        .orElseGet(() -> begin(espace, form, language))
        .number();
  }

  private CaseFile begin(EspaceId espace, PublishedRevision form, Language language) {
    Instant now = clock.instant();
    CaseFile file =
        CaseFile.started(
            espace,
            new CaseFile.Filing(
                form.definition().code(), form.id(), form.definition().compartment(), language),
            forms.begin(form.definition(), espace, language),
            caller.ssn(),
            now);
    files.add(file);
    files.add(new TimelineEvent(file.id(), now, TimelineKind.STARTED, actors.caller(file)));
    return file;
  }
}
