package lu.espace.access.port;

import java.security.cert.X509Certificate;
import java.util.Optional;
import lu.espace.access.domain.LoginObstacle;

/** Whether the authority that issued a certificate still stands by it. */
public interface Standing {

  /**
   * What the authority, asked now, has against the certificate; empty where it stands by it. Where
   * it cannot be asked, that is an obstacle too.
   */
  Optional<LoginObstacle> obstacle(X509Certificate certificate);
}
