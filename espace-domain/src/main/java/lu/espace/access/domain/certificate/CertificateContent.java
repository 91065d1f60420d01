package lu.espace.access.domain.certificate;

import java.time.Instant;
import java.util.Set;

/**
 * What a certificate says.
 *
 * @param fingerprint SHA-256 of the certificate in lower-case hexadecimal
 * @param policies the policies under which it was issued, as dotted object identifiers
 * @param purposes the extended key usages, as dotted object identifiers; empty where the issuer did
 *     not restrict them
 */
public record CertificateContent(
    CertificateSubject subject,
    CertificateUse use,
    Set<String> policies,
    Set<String> purposes,
    Instant validFrom,
    Instant validUntil,
    String fingerprint) {

  private static final Set<String> CLIENT_PURPOSES = Set.of("1.3.6.1.5.5.7.3.2", "2.5.29.37.0");

  /** Whether its issuer lets the key prove who somebody is (TLS client, or any purpose). */
  public boolean isForPersons() {
    return purposes.isEmpty() || purposes.stream().anyMatch(CLIENT_PURPOSES::contains);
  }

  /** Whether the moment lies in the period of validity; says nothing about revocation. */
  public boolean isValidAt(Instant moment) {
    return !moment.isBefore(validFrom) && !moment.isAfter(validUntil);
  }
}
