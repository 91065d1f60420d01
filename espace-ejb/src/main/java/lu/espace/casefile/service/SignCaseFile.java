package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.CaseFileError;
import lu.espace.casefile.domain.FileState;
import lu.espace.document.service.DocumentContent;
import lu.espace.document.service.StoredDocuments;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;
import lu.espace.signature.service.DocumentToSign;
import lu.espace.signature.service.StartSignature;

/** Begins the signature of the document that was prepared last: the caller chooses no bytes. */
@Stateless
@Guarded
public class SignCaseFile {

  @Inject private CaseFiles files;
  @Inject private Submissions submissions;
  @Inject private StoredDocuments documents;
  @Inject private Forms forms;
  @Inject private OtherEyes otherEyes;
  @Inject private Caller caller;
  @Inject private StartSignature start;

  /**
   * @param seenHash of the document that the caller has before the eyes
   * @return where the caller's browser goes on
   * @throws BusinessException {@link CaseFileError#NOT_NOW} where nothing waits for a signature,
   *     {@link CaseFileError#OTHER_DOCUMENT} where another document was prepared since, {@link
   *     CaseFileError#FOUR_EYES} where the caller prepared it itself, {@link
   *     lu.espace.procedure.domain.ProcedureError#WITHDRAWN}
   */
  @Requires(Right.SIGN)
  public URI begin(FileNumber number, String seenHash, Language language) {
    CaseFile file = files.get(number);
    if (file.state() != FileState.PREPARED) {
      throw new BusinessException(CaseFileError.NOT_NOW, number.value());
    }
    DocumentContent document = documents.get(submissions.getDocument(file).documentId());
    if (!document.sha256().equals(seenHash)) {
      throw new BusinessException(CaseFileError.OTHER_DOCUMENT, number.value());
    }
    forms.requireOnOffer(file);
    otherEyes.require(file, caller.ssn());
    String title = forms.definition(file).title().in(language);
    return start.start(number, new DocumentToSign(document.bytes(), document.sha256(), title));
  }
}
