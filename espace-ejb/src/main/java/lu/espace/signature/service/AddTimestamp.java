package lu.espace.signature.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import lu.espace.document.service.StoredDocuments;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.OpenToEveryone;
import lu.espace.signature.domain.SignatureError;
import lu.espace.signature.domain.SignedDocument;
import lu.espace.signature.port.PdfSigner;

/** Appends the time-stamp that a signature did not get because the authority did not answer. */
@Stateless
@Guarded
public class AddTimestamp {

  private static final String LEVEL = "PAdES-BASELINE-T";

  @Inject private SignedDocuments signed;
  @Inject private StoredDocuments documents;
  @Inject private PdfSigner signer;
  @Inject private Clock clock;

  /**
   * @return the file whose document has its time-stamp now; empty where none waits
   * @throws BusinessException {@link SignatureError#NO_TIMESTAMP} while the authority is away
   */
  @OpenToEveryone("Runs by the clock, tells no content and only adds to what was accepted")
  public Optional<FileNumber> addToNext() {
    Optional<SignedDocument> next = signed.findUnstamped();
    next.ifPresent(this::add);
    return next.map(SignedDocument::file);
  }

  private void add(SignedDocument document) {
    byte[] before = documents.get(document.documentId()).bytes();
    documents.extend(document.documentId(), signer.addTimestamp(before));
    document.stamped(LEVEL, clock.instant());
  }
}
