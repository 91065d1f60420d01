package lu.espace.access.domain.certificate;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads certificates; whether one is to be trusted is asked elsewhere. */
public final class CertificateReader {

  private static final String POLICIES = "2.5.29.32";

  private CertificateReader() {}

  /**
   * @throws CertificateException where the bytes are not a certificate with a readable subject
   */
  public static CertificateContent read(byte[] der) throws CertificateException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    return read((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
  }

  /**
   * @throws CertificateException where the subject or an extension cannot be read
   */
  public static CertificateContent read(X509Certificate certificate) throws CertificateException {
    try {
      return new CertificateContent(
          CertificateSubject.of(certificate.getSubjectX500Principal()),
          CertificateUse.of(certificate),
          policies(certificate),
          certificate.getNotBefore().toInstant(),
          certificate.getNotAfter().toInstant(),
          fingerprint(certificate));
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      throw new CertificateException("The certificate cannot be read", unreadable);
    }
  }

  private static Set<String> policies(X509Certificate certificate) {
    byte[] extension = certificate.getExtensionValue(POLICIES);
    if (extension == null) {
      return Set.of();
    }
    return Der.of(extension).children().stream()
        .flatMap(list -> list.children().stream())
        .map(policy -> policy.children().get(0).identifier())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String fingerprint(X509Certificate certificate)
      throws CertificateEncodingException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return HexFormat.of().formatHex(digest);
    } catch (CertificateEncodingException unreadable) {
      throw unreadable;
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException("Every Java platform has SHA-256", absent);
    }
  }
}
