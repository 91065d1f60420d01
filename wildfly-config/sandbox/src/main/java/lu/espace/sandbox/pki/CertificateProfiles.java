package lu.espace.sandbox.pki;

import java.security.PublicKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * The kinds of certificate that the sandbox issues, with the policies, usages and validity that
 * LuxTrust's have (certificate profiles of LuxTrust Global Qualified CA 3).
 */
public final class CertificateProfiles {

  /** LuxTrust authentication certificate, on a card. */
  public static final String AUTHENTICATION = "1.3.171.1.1.10.3.27";

  /** LuxTrust signature certificate on a qualified device. */
  public static final String SIGNATURE = "1.3.171.1.1.10.3.26";

  static final String NCP_PLUS = "0.4.0.2042.1.2";
  static final String QCP_NATURAL_QSCD = "0.4.0.194112.1.2";
  static final String TIME_STAMPING = "1.3.171.1.1.10.3.18";

  private static final int HOLDER_YEARS = 3;
  private static final int AUTHORITY_YEARS = 10;

  /** Longer server certificates are refused by some browsers, even from a private authority. */
  private static final int SERVER_DAYS = 820;

  private final TrustAddresses addresses;
  private final Instant now;

  /** Profiles for certificates that start now and name these addresses. */
  public CertificateProfiles(TrustAddresses addresses, Instant now) {
    this.addresses = addresses;
    this.now = now;
  }

  CertificateSpec root(PublicKey key) {
    return authority("SANDBOX Global Root 2", key).asAuthority(1);
  }

  CertificateSpec issuing(PublicKey key) {
    return authority("SANDBOX Global Qualified CA 3", key)
        .asAuthority(0)
        .withPolicies("2.5.29.32.0")
        .withAccess(CertificateSpec.Access.ofRoot(addresses));
  }

  /** What a person logs in with. */
  public CertificateSpec authentication(SandboxPerson person, PublicKey key) {
    return holder(person, key)
        .withPolicies(AUTHENTICATION, NCP_PLUS)
        .withKeyUsage(KeyUsage.digitalSignature | KeyUsage.keyEncipherment);
  }

  /** What a person signs with. */
  public CertificateSpec signature(SandboxPerson person, PublicKey key) {
    return holder(person, key)
        .withPolicies(SIGNATURE, QCP_NATURAL_QSCD)
        .withKeyUsage(KeyUsage.nonRepudiation)
        .asQualified();
  }

  CertificateSpec server(String host, PublicKey key) {
    Instant end = now.plusSeconds(SERVER_DAYS * 86_400L);
    List<GeneralName> names =
        List.of(
            new GeneralName(GeneralName.dNSName, host),
            new GeneralName(GeneralName.iPAddress, "127.0.0.1"));
    return CertificateSpec.of(SubjectName.service(host), key, start(), end)
        .withKeyUsage(KeyUsage.digitalSignature | KeyUsage.keyEncipherment)
        .withPurposes(KeyPurposeId.id_kp_serverAuth)
        .withAlternativeNames(names)
        .withAccess(CertificateSpec.Access.ofIssuing(addresses));
  }

  CertificateSpec responder(PublicKey key) {
    return service("SANDBOX OCSP responder", key)
        .withPurposes(KeyPurposeId.id_kp_OCSPSigning)
        .withoutRevocationCheck();
  }

  CertificateSpec timeStamper(PublicKey key) {
    return service("SANDBOX time-stamping unit", key)
        .withPolicies(TIME_STAMPING, NCP_PLUS)
        .withPurposes(KeyPurposeId.id_kp_timeStamping)
        .withAccess(CertificateSpec.Access.ofIssuing(addresses));
  }

  private CertificateSpec authority(String name, PublicKey key) {
    return CertificateSpec.of(
            SubjectName.service(name), key, years(-AUTHORITY_YEARS), years(AUTHORITY_YEARS))
        .withKeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
  }

  private CertificateSpec service(String name, PublicKey key) {
    return CertificateSpec.of(SubjectName.service(name), key, start(), years(HOLDER_YEARS))
        .withKeyUsage(KeyUsage.digitalSignature);
  }

  private CertificateSpec holder(SandboxPerson person, PublicKey key) {
    boolean expired = person.condition() == SandboxPerson.Condition.EXPIRED;
    Instant from = expired ? years(-HOLDER_YEARS - 1) : start();
    Instant to = expired ? years(-1) : years(HOLDER_YEARS);
    return CertificateSpec.of(SubjectName.of(person), key, from, to)
        .withAccess(CertificateSpec.Access.ofIssuing(addresses));
  }

  /** An hour back, so that a clock that is a little slow does not refuse a fresh certificate. */
  private Instant start() {
    return now.minusSeconds(3_600);
  }

  private Instant years(int count) {
    return now.atOffset(ZoneOffset.UTC).plusYears(count).toInstant();
  }
}
