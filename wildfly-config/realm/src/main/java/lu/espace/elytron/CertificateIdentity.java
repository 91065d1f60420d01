package lu.espace.elytron;

import java.security.Principal;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.wildfly.security.auth.SupportLevel;
import org.wildfly.security.auth.server.RealmIdentity;
import org.wildfly.security.authz.AuthorizationIdentity;
import org.wildfly.security.authz.MapAttributes;
import org.wildfly.security.credential.Credential;
import org.wildfly.security.evidence.Evidence;
import org.wildfly.security.evidence.X509PeerCertificateChainEvidence;

/**
 * One login. Elytron asks for the identity by the decoded principal first and shows the certificate
 * afterwards, so this object is made empty and filled when the certificate has been verified.
 */
final class CertificateIdentity implements RealmIdentity {

  /** Attribute from which the security domain decodes the roles. */
  static final String ROLES = "Roles";

  /** Attribute that tells why there is no role. */
  static final String REFUSAL = "refusal";

  private static final Logger LOG = Logger.getLogger("lu.espace.access");

  private final Principal principal;
  private final RoleRules rules;
  private final Optional<TrustedPath> trust;
  private final MapAttributes attributes = new MapAttributes();
  private boolean verified;

  CertificateIdentity(Principal principal, RoleRules rules, Optional<TrustedPath> trust) {
    this.principal = principal;
    this.rules = rules;
    this.trust = trust;
  }

  @Override
  public boolean verifyEvidence(Evidence evidence) {
    if (!(evidence instanceof X509PeerCertificateChainEvidence shown)) {
      return false;
    }
    X509Certificate certificate = shown.getFirstCertificate();
    if (trust.isPresent() && !trust.get().trusts(shown.getPeerCertificateChain())) {
      LOG.warn("ESP-0190 A certificate was presented that leads to no accepted authority");
      return false;
    }
    CertificateFacts facts = CertificateFacts.of(certificate);
    verified = facts.first(CertificateFacts.SERIAL_NUMBER).filter(this::isPrincipal).isPresent();
    if (verified) {
      fill(facts);
    }
    return verified;
  }

  private boolean isPrincipal(String serialNumber) {
    return serialNumber.equals(principal.getName());
  }

  private void fill(CertificateFacts facts) {
    RoleRules.Decision decision = rules.decide(facts);
    attributes.addAll(ROLES, decision.roles());
    decision.refusal().ifPresent(refusal -> attributes.addAll(REFUSAL, List.of(refusal.name())));
    attributes.addAll("policy", facts.policies());
    facts.subject().forEach(attributes::addAll);
    LOG.debugf("ESP-0191 A certificate gives the roles %s", decision.roles());
  }

  /** Every trusted certificate exists: one without a role is refused by a page that explains. */
  @Override
  public boolean exists() {
    return verified;
  }

  @Override
  public AuthorizationIdentity getAuthorizationIdentity() {
    return AuthorizationIdentity.basicIdentity(attributes);
  }

  @Override
  public Principal getRealmIdentityPrincipal() {
    return principal;
  }

  @Override
  public SupportLevel getEvidenceVerifySupport(
      Class<? extends Evidence> evidenceType, String algorithmName) {
    return CertificateRealm.supports(evidenceType);
  }

  @Override
  public SupportLevel getCredentialAcquireSupport(
      Class<? extends Credential> type, String algorithm, AlgorithmParameterSpec parameters) {
    return SupportLevel.UNSUPPORTED;
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // Elytron's signature
  public <C extends Credential> C getCredential(Class<C> credentialType) {
    return null;
  }
}
