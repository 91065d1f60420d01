package lu.espace.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import lu.espace.access.domain.certificate.CertificateReader;

/**
 * The certificate by which a request's holder is known: that of the TLS connection, or the one
 * whose key was proved at the Signing Server door and to which the session is bound since.
 */
final class LoginProof {

  private static final String PROVED = "lu.espace.proved";

  private LoginProof() {}

  /** Remembers in the session what was proved at the Signing Server door. */
  static void keep(HttpSession session, X509Certificate proved) {
    session.setAttribute(PROVED, encoded(proved));
  }

  /** Empty where there is none, or where it is not that of the principal any more. */
  static Optional<X509Certificate> of(HttpServletRequest request) {
    Optional<X509Certificate> tls = ClientCertificate.of(request);
    return proved(request)
        .filter(certificate -> isPrincipal(request, certificate))
        .filter(certificate -> tls.isEmpty() || isPrincipal(request, tls.get()))
        .or(() -> tls);
  }

  private static Optional<X509Certificate> proved(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(PROVED) instanceof byte[] der
        ? Optional.of(decoded(der))
        : Optional.empty();
  }

  private static boolean isPrincipal(HttpServletRequest request, X509Certificate certificate) {
    return CertificateReader.holderNumber(certificate.getSubjectX500Principal())
        .filter(number -> number.equals(request.getRemoteUser()))
        .isPresent();
  }

  static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException("A certificate that was read cannot be written", impossible);
    }
  }

  private static X509Certificate decoded(byte[] der) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(der));
    } catch (CertificateException impossible) {
      throw new IllegalStateException("A certificate that was written cannot be read", impossible);
    }
  }
}
