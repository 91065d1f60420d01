package lu.espace.elytron;

import java.util.Optional;
import org.wildfly.security.auth.server.SecurityDomain;

/** What the realm found out about the holder on whose behalf the current call runs. */
public final class CurrentLogin {

  private CurrentLogin() {}

  /** Why the holder's certificate gives no role; empty where it gives one. */
  public static Optional<String> refusal() {
    return Optional.ofNullable(SecurityDomain.getCurrent())
        .map(domain -> domain.getCurrentSecurityIdentity().getAttributes())
        .filter(attributes -> attributes.containsKey(CertificateIdentity.REFUSAL))
        .map(attributes -> attributes.getFirst(CertificateIdentity.REFUSAL));
  }
}
