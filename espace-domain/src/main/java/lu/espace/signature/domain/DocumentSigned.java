package lu.espace.signature.domain;

import java.util.Objects;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Ssn;

/**
 * A document of a case file was signed and the signature accepted. Fired in the transaction that
 * stores the signed document: an observer that objects rolls it back.
 *
 * @param documentId the signed document's id among the stored documents
 * @param preparedSha256 of the document as it was before the signature
 */
public record DocumentSigned(
    FileNumber number, long documentId, String preparedSha256, Ssn signer) {

  public DocumentSigned {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(preparedSha256, "preparedSha256");
    Objects.requireNonNull(signer, "signer");
  }
}
