package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.CaseFileError;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.domain.PreparedDocument;
import lu.espace.casefile.domain.TimelineEvent;
import lu.espace.casefile.domain.TimelineKind;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;

/**
 * Prints the present answers as the document that is to be signed. Preparing the same version again
 * keeps the document that lies there; where printing fails the file stays as it was.
 */
@Stateless
@Guarded
public class PrepareCaseFile {

  @Inject private CaseFiles files;
  @Inject private Submissions submissions;
  @Inject private History history;
  @Inject private Forms forms;
  @Inject private DocumentPress press;
  @Inject private Actors actors;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * @param readVersion the version of the answers that the caller has read
   * @throws BusinessException {@link CaseFileError#INCOMPLETE} where something is missing or wrong,
   *     {@link CaseFileError#NOT_CHANGEABLE} where it is signed already, {@link
   *     CaseFileError#ANSWERS_CHANGED} where somebody changed an answer meanwhile, {@link
   *     lu.espace.procedure.domain.ProcedureError#WITHDRAWN}
   */
  @Requires(Right.PREPARE)
  public void prepare(FileNumber number, int readVersion, Language language) {
    CaseFile file = files.getForChange(number);
    file.requireChangeable();
    file.requireVersion(readVersion);
    if (file.state() == FileState.PREPARED) {
      return;
    }
    forms.requireOnOffer(file);
    if (!forms.view(file, language).complete()) {
      throw new BusinessException(CaseFileError.INCOMPLETE, number.value());
    }
    Instant now = clock.instant();
    PreparedDocument document = submissions.documentOf(file);
    String hash = press.print(file, document, language, now);
    submissions.add(document);
    file.prepare(hash, caller.ssn(), now);
    history.add(new TimelineEvent(file.id(), now, TimelineKind.PREPARED, actors.caller(file)));
  }
}
