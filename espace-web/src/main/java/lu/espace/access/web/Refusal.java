package lu.espace.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.CertificateReader;
import lu.espace.access.domain.certificate.Title;
import lu.espace.shared.service.Caller;

/** Why a certificate, or the lack of one, did not open the door; the page 403 explains it. */
@Named("refusal")
@RequestScoped
public class Refusal {

  @Inject private HttpServletRequest request;
  @Inject private Caller caller;

  /** The reasons that the page knows; their names are in the keys of its texts. */
  public enum Reason {
    NONE,
    PRIVATE,
    SIGNATURE,
    OTHER,
    FORBIDDEN
  }

  public Reason getReason() {
    if (ClientCertificate.of(request).isEmpty()) {
      return Reason.NONE;
    }
    if (caller.isProfessional()) {
      return Reason.FORBIDDEN;
    }
    return content().map(Refusal::reason).orElse(Reason.OTHER);
  }

  /** The name on the certificate, so that the reader sees which one the browser sent. */
  public String getName() {
    return content().map(content -> content.subject().commonName()).orElse("");
  }

  private static Reason reason(CertificateContent content) {
    if (!content.use().allowsLogin()) {
      return Reason.SIGNATURE;
    }
    return content.subject().title() == Title.PRIVATE ? Reason.PRIVATE : Reason.OTHER;
  }

  private Optional<CertificateContent> content() {
    Optional<X509Certificate> certificate = ClientCertificate.of(request);
    if (certificate.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(CertificateReader.read(certificate.get()));
    } catch (CertificateException unreadable) {
      return Optional.empty();
    }
  }
}
