package lu.espace.access.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.util.Optional;
import lu.espace.access.domain.LoginObstacle;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.Title;
import lu.espace.access.port.LoginVerdict;
import lu.espace.access.port.Standing;
import lu.espace.shared.service.Caller;

/**
 * Says whether the certificate of the current request opens the door, and what is in the way. The
 * server's realm decides; here its decision only gets a name that a page can explain. Its authority
 * is asked besides, because a proxy in front of the server may not have asked.
 */
@Dependent
public class LoginCheck {

  @Inject private Caller caller;
  @Inject private LoginVerdict verdict;
  @Inject private Standing standing;

  /**
   * What keeps the certificate out; empty where login works.
   *
   * @param certificate the one of the request
   * @param content what it says; empty where it cannot be read
   */
  public Optional<LoginObstacle> obstacle(
      X509Certificate certificate, Optional<CertificateContent> content) {
    if (caller.isProfessional()) {
      return standing.obstacle(certificate);
    }
    if (content.isEmpty() || !verdict.isKnown()) {
      return Optional.of(LoginObstacle.UNKNOWN);
    }
    LoginObstacle named =
        verdict.refusal().map(LoginObstacle::ofRule).orElse(LoginObstacle.UNKNOWN);
    boolean isPrivate = content.get().subject().title() == Title.PRIVATE;
    return Optional.of(named == LoginObstacle.TITLE && isPrivate ? LoginObstacle.PRIVATE : named);
  }
}
