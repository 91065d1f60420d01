package lu.espace.access.domain.certificate;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.security.auth.x500.X500Principal;

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
          purposes(certificate),
          certificate.getNotBefore().toInstant(),
          certificate.getNotAfter().toInstant(),
          fingerprint(certificate));
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      throw new CertificateException("The certificate cannot be read", unreadable);
    }
  }

  /**
   * The number of the person whom a subject names: what the container takes for the principal.
   *
   * @return empty where the subject has none, more than one, or cannot be read
   */
  public static Optional<String> holderNumber(X500Principal subject) {
    try {
      return CertificateSubject.of(subject).number();
    } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      return Optional.empty();
    }
  }

  private static Set<String> purposes(X509Certificate certificate) throws CertificateException {
    List<String> purposes = certificate.getExtendedKeyUsage();
    return purposes == null ? Set.of() : Set.copyOf(purposes);
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
