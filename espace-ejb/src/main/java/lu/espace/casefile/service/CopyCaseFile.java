package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.CaseFileError;
import lu.espace.casefile.domain.TimelineEvent;
import lu.espace.casefile.domain.TimelineKind;
import lu.espace.procedure.domain.FormView;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.service.PublishedRevision;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;

/**
 * Begins a case file with the answers of one of the same procedure that was sent before. The new
 * file runs by the revision that is in force now; what no longer fits is reported, never dropped
 * silently.
 */
@Stateless
@Guarded
public class CopyCaseFile {

  @Inject private CaseFiles files;
  @Inject private Submissions submissions;
  @Inject private Forms forms;
  @Inject private Actors actors;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * @throws BusinessException {@link CaseFileError#NOT_TO_BE_COPIED} where the file was never sent
   */
  @Requires(Right.PREPARE)
  public CopyReport copy(FileNumber earlier, Language language) {
    CaseFile source = files.get(earlier);
    byte[] sent =
        submissions
            .find(source)
            .orElseThrow(
                () -> new BusinessException(CaseFileError.NOT_TO_BE_COPIED, earlier.value()))
            .instance();
    PublishedRevision form = forms.current(source.procedure());
    CaseFile draft = begin(source, form, language);
    FormView before = forms.view(source, sent, language);
    CarriedAnswers carried = new CarriedAnswers(before);
    byte[] rows = forms.change(draft, carried.rows(forms.view(draft, language)), language);
    byte[] answers =
        forms.change(draft, rows, carried.answers(forms.view(draft, rows, language)), language);
    draft.changed(answers, false, caller.ssn(), draft.createdAt());
    return carried.report(draft.number(), forms.view(draft, language));
  }

  private CaseFile begin(CaseFile source, PublishedRevision form, Language language) {
    Instant now = clock.instant();
    ProcedureDefinition definition = form.definition();
    CaseFile draft =
        CaseFile.started(
            source.espace(),
            new CaseFile.Filing(definition.code(), form.id(), definition.compartment(), language),
            forms.begin(definition, source.espace(), language),
            caller.ssn(),
            now);
    files.add(draft);
    files.add(new TimelineEvent(draft.id(), now, TimelineKind.STARTED, actors.caller(draft)));
    return draft;
  }
}
