package lu.espace.sandbox.pki;

import java.math.BigInteger;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/**
 * What a certificate shall say. A spec is a value: start with {@link #of}, change what differs, and
 * hand it to a {@link CertificateAuthority}. Tests make their odd certificates the same way.
 *
 * @param keyUsage bits of {@link org.bouncycastle.asn1.x509.KeyUsage}; 0 leaves the extension out
 * @param policies certificate policy OIDs, dotted
 * @param purposes extended key usages; empty leaves the extension out
 * @param qualified whether the qualified-certificate statements of a signature certificate are set
 * @param pathLength how many authorities may follow; only a certificate authority has one
 * @param access where the authority's services for this certificate answer; none for a root
 * @param uncheckable whether it says that its own revocation need not be checked (OCSP responders)
 */
public record CertificateSpec(
    X500Name subject,
    PublicKey key,
    BigInteger serial,
    Instant notBefore,
    Instant notAfter,
    int keyUsage,
    List<String> policies,
    List<KeyPurposeId> purposes,
    boolean qualified,
    Optional<Integer> pathLength,
    List<GeneralName> alternativeNames,
    Access access,
    boolean uncheckable) {

  public CertificateSpec {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(key, "key");
    policies = List.copyOf(policies);
    purposes = List.copyOf(purposes);
    alternativeNames = List.copyOf(alternativeNames);
  }

  /** Addresses in a certificate; each may be missing. */
  public record Access(Optional<String> ocsp, Optional<String> issuer, Optional<String> list) {

    static final Access NONE = new Access(Optional.empty(), Optional.empty(), Optional.empty());

    static Access ofIssuing(TrustAddresses at) {
      return new Access(
          Optional.of(at.ocsp()),
          Optional.of(at.issuingCertificate()),
          Optional.of(at.issuingList()));
    }

    static Access ofRoot(TrustAddresses at) {
      return new Access(
          Optional.empty(), Optional.of(at.rootCertificate()), Optional.of(at.rootList()));
    }
  }

  /** A bare certificate for a subject and its key, valid between two moments. */
  public static CertificateSpec of(
      X500Name subject, PublicKey key, Instant notBefore, Instant notAfter) {
    return new CertificateSpec(
        subject,
        key,
        SandboxKeys.serial(),
        notBefore,
        notAfter,
        0,
        List.of(),
        List.of(),
        false,
        Optional.empty(),
        List.of(),
        Access.NONE,
        false);
  }

  public CertificateSpec withKeyUsage(int bits) {
    return copy(
        bits, policies, purposes, qualified, pathLength, alternativeNames, access, uncheckable);
  }

  public CertificateSpec withPolicies(String... oids) {
    return copy(
        keyUsage,
        List.of(oids),
        purposes,
        qualified,
        pathLength,
        alternativeNames,
        access,
        uncheckable);
  }

  public CertificateSpec withPurposes(KeyPurposeId... ids) {
    return copy(
        keyUsage,
        policies,
        List.of(ids),
        qualified,
        pathLength,
        alternativeNames,
        access,
        uncheckable);
  }

  public CertificateSpec asQualified() {
    return copy(
        keyUsage, policies, purposes, true, pathLength, alternativeNames, access, uncheckable);
  }

  public CertificateSpec asAuthority(int followers) {
    return copy(
        keyUsage,
        policies,
        purposes,
        qualified,
        Optional.of(followers),
        alternativeNames,
        access,
        uncheckable);
  }

  public CertificateSpec withAlternativeNames(List<GeneralName> names) {
    return copy(keyUsage, policies, purposes, qualified, pathLength, names, access, uncheckable);
  }

  public CertificateSpec withAccess(Access addresses) {
    return copy(
        keyUsage,
        policies,
        purposes,
        qualified,
        pathLength,
        alternativeNames,
        addresses,
        uncheckable);
  }

  public CertificateSpec withoutRevocationCheck() {
    return copy(
        keyUsage, policies, purposes, qualified, pathLength, alternativeNames, access, true);
  }

  private CertificateSpec copy(
      int usage,
      List<String> oids,
      List<KeyPurposeId> ids,
      boolean qc,
      Optional<Integer> path,
      List<GeneralName> names,
      Access addresses,
      boolean unchecked) {
    return new CertificateSpec(
        subject, key, serial, notBefore, notAfter, usage, oids, ids, qc, path, names, addresses,
        unchecked);
  }
}
