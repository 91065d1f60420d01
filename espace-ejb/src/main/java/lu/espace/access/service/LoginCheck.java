package lu.espace.access.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import lu.espace.access.domain.LoginObstacle;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.Title;
import lu.espace.access.port.LoginVerdict;
import lu.espace.shared.service.Caller;

/**
 * Says whether the certificate of the current request opens the door, and what is in the way. The
 * server's realm decides; here its decision only gets a name that a page can explain.
 */
@Dependent
public class LoginCheck {

  @Inject private Caller caller;
  @Inject private LoginVerdict verdict;

  /**
   * What keeps the certificate out; empty where login works.
   *
   * @param certificate what the certificate says; empty where it cannot be read
   */
  public Optional<LoginObstacle> obstacle(Optional<CertificateContent> certificate) {
    if (caller.isProfessional()) {
      return Optional.empty();
    }
    if (certificate.isEmpty() || !verdict.isKnown()) {
      return Optional.of(LoginObstacle.UNKNOWN);
    }
    LoginObstacle named =
        verdict.refusal().map(LoginObstacle::ofRule).orElse(LoginObstacle.UNKNOWN);
    boolean isPrivate = certificate.get().subject().title() == Title.PRIVATE;
    return Optional.of(named == LoginObstacle.TITLE && isPrivate ? LoginObstacle.PRIVATE : named);
  }
}
