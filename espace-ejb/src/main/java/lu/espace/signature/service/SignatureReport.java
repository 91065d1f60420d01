package lu.espace.signature.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.ForAgents;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;
import lu.espace.signature.domain.SignatureFacts;
import lu.espace.signature.domain.SignedDocument;

/** What the check of a file's signature found out when it was accepted. */
@Stateless
@Guarded
public class SignatureReport {

  @Inject private SignedDocuments signed;

  /** For the business; empty while nothing is signed. */
  @Requires(Right.VIEW)
  @ReadOnly
  public Optional<SignatureFacts> ofOwn(FileNumber number) {
    return signed.find(number).map(SignedDocument::facts);
  }

  /** For the desk that received the file. */
  @ForAgents
  public Optional<SignatureFacts> ofReceived(FileNumber number) {
    return signed.find(number).map(SignedDocument::facts);
  }
}
