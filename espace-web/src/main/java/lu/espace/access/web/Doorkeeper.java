package lu.espace.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.Optional;
import lu.espace.access.domain.LoginObstacle;
import lu.espace.access.service.LoginCheck;

/**
 * What keeps the certificate of this request from logging in, asked once: for the session that
 * would begin, for the page that refuses and for the record of the attempt.
 */
@RequestScoped
class Doorkeeper {

  @Inject private LoginCheck check;
  @Inject private HttpServletRequest request;

  private Optional<LoginObstacle> found;

  /** Empty where login works, and where no certificate came. */
  Optional<LoginObstacle> obstacle() {
    if (found == null) {
      found = ClientCertificate.of(request).flatMap(this::ask);
    }
    return found;
  }

  private Optional<LoginObstacle> ask(X509Certificate certificate) {
    return check.obstacle(certificate, ClientCertificate.content(certificate));
  }
}
