package lu.espace.signature.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lu.espace.access.domain.LoginObstacle;
import lu.espace.access.port.Standing;
import lu.espace.shared.domain.BusinessException;
import lu.espace.signature.domain.SignatureError;
import lu.espace.signature.port.CertificateCheck;

/** Asks about certificates that log in as about those that sign. */
@ApplicationScoped
public class CheckedStanding implements Standing {

  private CertificateCheck certificates;
  private Clock clock;

  protected CheckedStanding() {}

  @Inject
  CheckedStanding(CertificateCheck certificates, Clock clock) {
    this.certificates = certificates;
    this.clock = clock;
  }

  @Override
  public Optional<LoginObstacle> obstacle(X509Certificate certificate) {
    try {
      certificates.require(List.of(certificate), clock.instant());
      return Optional.empty();
    } catch (BusinessException refused) {
      return Optional.of(obstacle(refused));
    }
  }

  private static LoginObstacle obstacle(BusinessException refused) {
    if (refused.error() == SignatureError.CERTIFICATE_REVOKED) {
      return LoginObstacle.REVOKED;
    }
    return refused.error() == SignatureError.REVOCATION_UNKNOWN
        ? LoginObstacle.REVOCATION_UNKNOWN
        : LoginObstacle.UNKNOWN;
  }
}
