package lu.espace.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.CertificateReader;

/** The certificate that came with a request. */
final class ClientCertificate {

  private static final String ATTRIBUTE = "jakarta.servlet.request.X509Certificate";

  private ClientCertificate() {}

  static Optional<X509Certificate> of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof X509Certificate[] chain && chain.length > 0
        ? Optional.of(chain[0])
        : Optional.empty();
  }

  /** The name on it; empty where none came or it cannot be read. */
  static String name(HttpServletRequest request) {
    return content(request).map(read -> read.subject().fullName()).orElse("");
  }

  /** What it says; empty where none came or it cannot be read. */
  static Optional<CertificateContent> content(HttpServletRequest request) {
    return of(request).flatMap(ClientCertificate::content);
  }

  static Optional<CertificateContent> content(X509Certificate certificate) {
    try {
      return Optional.of(CertificateReader.read(certificate));
    } catch (CertificateException unreadable) {
      return Optional.empty();
    }
  }
}
