package lu.espace.elytron;

import java.nio.file.Path;
import java.security.Principal;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Map;
import java.util.Optional;
import org.wildfly.security.auth.SupportLevel;
import org.wildfly.security.auth.server.RealmIdentity;
import org.wildfly.security.auth.server.SecurityRealm;
import org.wildfly.security.credential.Credential;
import org.wildfly.security.evidence.Evidence;
import org.wildfly.security.evidence.PasswordGuessEvidence;
import org.wildfly.security.evidence.X509PeerCertificateChainEvidence;

/**
 * Knows everybody who holds a trusted certificate, and nobody by name: there is no list of users.
 * Certificates that may not log in are authenticated without a role, so that the application can
 * name the certificate and say what to do instead of the browser showing a TLS error. Instead of a
 * certificate it takes a ticket of {@link LoginTickets}, and no password of any other kind.
 * Configured in the Elytron subsystem ({@code custom-realm}); docs/operations.md lists the keys.
 */
public class CertificateRealm implements SecurityRealm {

  static final String TRUST_ANCHORS = "trust-anchors";

  private RoleRules rules = new RoleRules(Map.of());
  private Optional<TrustedPath> trust = Optional.empty();

  /** Called by the server with the realm's configuration, its expressions resolved. */
  public void initialize(Map<String, String> configuration) {
    rules = new RoleRules(configuration);
    trust =
        Optional.ofNullable(configuration.get(TRUST_ANCHORS)).map(Path::of).map(TrustedPath::new);
  }

  @Override
  public RealmIdentity getRealmIdentity(Principal principal) {
    return new CertificateIdentity(principal, rules, trust, LoginTickets.ofServer());
  }

  @Override
  public SupportLevel getEvidenceVerifySupport(
      Class<? extends Evidence> evidenceType, String algorithmName) {
    return supports(evidenceType);
  }

  @Override
  public SupportLevel getCredentialAcquireSupport(
      Class<? extends Credential> type, String algorithm, AlgorithmParameterSpec parameters) {
    return SupportLevel.UNSUPPORTED;
  }

  static SupportLevel supports(Class<? extends Evidence> evidenceType) {
    return X509PeerCertificateChainEvidence.class.isAssignableFrom(evidenceType)
            || PasswordGuessEvidence.class.isAssignableFrom(evidenceType)
        ? SupportLevel.SUPPORTED
        : SupportLevel.UNSUPPORTED;
  }
}
