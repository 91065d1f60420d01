package lu.espace.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lu.espace.access.domain.LoginObstacle;

/**
 * Why a certificate, or the lack of one, does not open the door; the page 403 and the connection
 * check explain it with the same words.
 */
@Named("refusal")
@RequestScoped
public class Refusal {

  private static final String NONE = "NONE";
  private static final String FORBIDDEN = "FORBIDDEN";

  @Inject private ShownCertificate certificate;
  @Inject private Doorkeeper doorkeeper;

  /** The name of the reason, which is in the keys of its texts. */
  public String getReason() {
    return certificate.isPresent()
        ? doorkeeper.obstacle().map(LoginObstacle::name).orElse(FORBIDDEN)
        : NONE;
  }

  /** Whether nothing is in the way of the login; a page may still be closed to the holder. */
  public boolean isLoginPossible() {
    return FORBIDDEN.equals(getReason());
  }

  /** The name on the certificate, so that the reader sees which one the browser sent. */
  public String getName() {
    return certificate.getCommonName();
  }
}
