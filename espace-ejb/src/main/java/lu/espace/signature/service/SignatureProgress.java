package lu.espace.signature.service;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import lu.espace.shared.domain.FileNumber;

/**
 * Where a signature has come to.
 *
 * @param next where the browser must go on the signing server, or null once the document is signed
 */
public record SignatureProgress(FileNumber number, URI next) implements Serializable {

  public SignatureProgress {
    Objects.requireNonNull(number, "number");
  }

  public Optional<URI> nextPage() {
    return Optional.ofNullable(next);
  }
}
