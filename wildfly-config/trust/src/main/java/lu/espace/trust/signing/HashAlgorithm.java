package lu.espace.trust.signing;

import java.util.Arrays;
import java.util.Optional;

/** The digests that may be signed, each with its RSA signature algorithm. */
public enum HashAlgorithm {
  SHA256("SHA-256", "2.16.840.1.101.3.4.2.1", "1.2.840.113549.1.1.11", 32),
  SHA384("SHA-384", "2.16.840.1.101.3.4.2.2", "1.2.840.113549.1.1.12", 48),
  SHA512("SHA-512", "2.16.840.1.101.3.4.2.3", "1.2.840.113549.1.1.13", 64);

  /** RSA without a digest: the digest is then named on its own. */
  public static final String RSA = "1.2.840.113549.1.1.1";

  private final String label;
  private final String oid;
  private final String signatureOid;
  private final int length;

  HashAlgorithm(String label, String oid, String signatureOid, int length) {
    this.label = label;
    this.oid = oid;
    this.signatureOid = signatureOid;
    this.length = length;
  }

  /** The algorithm with this digest OID. */
  public static Optional<HashAlgorithm> findByOid(String oid) {
    return Arrays.stream(values()).filter(a -> a.oid.equals(oid)).findFirst();
  }

  /** The name that people know it by. */
  public String label() {
    return label;
  }

  public String oid() {
    return oid;
  }

  /** The OID of RSA (PKCS #1 v1.5) with this digest. */
  public String signatureOid() {
    return signatureOid;
  }

  /** How many bytes a digest has. */
  public int length() {
    return length;
  }
}
