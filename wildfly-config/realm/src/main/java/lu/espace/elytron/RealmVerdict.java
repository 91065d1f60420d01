package lu.espace.elytron;

import java.util.Optional;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;

/**
 * What the realm decided about the caller of the current request. The application asks here why
 * somebody may not log in, so that no certificate is judged in two places.
 */
public final class RealmVerdict {

  private RealmVerdict() {}

  /** Whether the realm knows the caller: the certificate is trusted, with or without a role. */
  public static boolean isKnown() {
    return identity().filter(caller -> !caller.isAnonymous()).isPresent();
  }

  /** Why the caller has no role, by the name of the reason; empty where it has one. */
  public static Optional<String> refusal() {
    return identity()
        .map(caller -> caller.getAttributes().get(CertificateIdentity.REFUSAL))
        .filter(reasons -> !reasons.isEmpty())
        .map(reasons -> reasons.get(0));
  }

  private static Optional<SecurityIdentity> identity() {
    return Optional.ofNullable(SecurityDomain.getCurrent())
        .map(SecurityDomain::getCurrentSecurityIdentity);
  }
}
