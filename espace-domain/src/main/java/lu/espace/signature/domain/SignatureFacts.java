package lu.espace.signature.domain;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lu.espace.shared.domain.Ssn;

/**
 * What the check of a signature found out.
 *
 * @param organisation of the signer's certificate; empty for a private person
 * @param issuer the common name of the authority that issued the certificate
 * @param certificate its fingerprint, SHA-256 in hexadecimal
 * @param level the format, {@code PAdES-BASELINE-T}
 * @param claimedAt when the signer's side says that it was signed
 * @param stampedAt what the time-stamping authority says, or null while there is no time-stamp
 */
public record SignatureFacts(
    Ssn signer,
    String signerName,
    String organisation,
    String issuer,
    String certificate,
    Instant certificateValidUntil,
    String level,
    Instant claimedAt,
    Instant stampedAt)
    implements Serializable {

  public SignatureFacts {
    Objects.requireNonNull(signer, "signer");
    Objects.requireNonNull(level, "level");
  }

  public Optional<Instant> timestamp() {
    return Optional.ofNullable(stampedAt);
  }
}
