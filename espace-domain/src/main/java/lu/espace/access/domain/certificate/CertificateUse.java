package lu.espace.access.domain.certificate;

import java.security.cert.X509Certificate;

/** What a certificate is for, by its key usage: every holder has one to log in and one to sign. */
public enum CertificateUse {
  /** Logs in (digitalSignature without nonRepudiation). */
  AUTHENTICATION,
  /** Signs with legal effect (nonRepudiation only). */
  SIGNATURE,
  /** Either; so are certificates without the extension. */
  BOTH,
  /** Neither: encryption, certificate authorities. */
  NEITHER;

  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  /** Whether a login with it can be accepted. */
  public boolean allowsLogin() {
    return this == AUTHENTICATION || this == BOTH;
  }

  /** Whether a signature with it can be accepted. */
  public boolean allowsSignature() {
    return this == SIGNATURE || this == BOTH;
  }

  static CertificateUse of(X509Certificate certificate) {
    boolean[] bits = certificate.getKeyUsage();
    if (bits == null) {
      return BOTH;
    }
    boolean login = bits[DIGITAL_SIGNATURE];
    boolean sign = bits[NON_REPUDIATION];
    if (login) {
      return sign ? BOTH : AUTHENTICATION;
    }
    return sign ? SIGNATURE : NEITHER;
  }
}
