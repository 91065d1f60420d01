package lu.espace.access.domain.certificate;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/** A certificate and its authorities as one value of a column (PkiPath). */
public final class CertificateChain {

  private static final String ENCODING = "PkiPath";

  private CertificateChain() {}

  /** The certificate first, then its authorities. */
  public static byte[] encode(List<X509Certificate> chain) {
    try {
      return factory().generateCertPath(chain).getEncoded(ENCODING);
    } catch (CertificateException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  /** What {@link #encode} made. */
  public static List<X509Certificate> decode(byte[] encoded) {
    try {
      return factory()
          .generateCertPath(new ByteArrayInputStream(encoded), ENCODING)
          .getCertificates()
          .stream()
          .map(X509Certificate.class::cast)
          .toList();
    } catch (CertificateException broken) {
      throw new IllegalStateException("What was stored reads no more", broken);
    }
  }

  private static CertificateFactory factory() throws CertificateException {
    return CertificateFactory.getInstance("X.509");
  }
}
