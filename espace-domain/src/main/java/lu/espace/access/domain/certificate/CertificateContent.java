package lu.espace.access.domain.certificate;

import java.time.Instant;
import java.util.Set;

/**
 * What a certificate says.
 *
 * @param fingerprint SHA-256 of the certificate in lower-case hexadecimal
 * @param policies the policies under which it was issued, as dotted object identifiers
 */
public record CertificateContent(
    CertificateSubject subject,
    CertificateUse use,
    Set<String> policies,
    Instant validFrom,
    Instant validUntil,
    String fingerprint) {

  /** Whether the moment lies in the period of validity; says nothing about revocation. */
  public boolean isValidAt(Instant moment) {
    return !moment.isBefore(validFrom) && !moment.isAfter(validUntil);
  }
}
