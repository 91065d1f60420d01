package lu.espace.signature.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import lu.espace.document.service.StoredDocuments;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;
import lu.espace.signature.domain.DocumentSigned;
import lu.espace.signature.domain.SignatureFacts;
import lu.espace.signature.domain.SignaturePreparation;
import lu.espace.signature.domain.SignedDocument;

/**
 * Takes a checked signature over: the signed document is stored, the file told, and the preparation
 * done with, all or nothing.
 */
@Stateless
@Guarded
public class AcceptSignature {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private Caller caller;
  @Inject private Preparations preparations;
  @Inject private StoredDocuments documents;
  @Inject private Event<DocumentSigned> event;
  @Inject private Clock clock;

  /**
   * @param facts what the check of this signed document found out
   */
  @Requires(Right.SIGN)
  public void accept(FileNumber number, long id, byte[] signed, SignatureFacts facts) {
    SignaturePreparation preparation = preparations.get(number, id, caller.ssn());
    preparation.accepted();
    long document = documents.store(signed, "application/pdf", number + ".pdf");
    entities.persist(
        new SignedDocument(number, document, preparation.documentSha256(), facts, clock.instant()));
    event.fire(new DocumentSigned(number, document, preparation.documentSha256(), facts.signer()));
  }
}
