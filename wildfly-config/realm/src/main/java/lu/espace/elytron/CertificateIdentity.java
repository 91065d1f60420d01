package lu.espace.elytron;

import java.security.Principal;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Optional;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.CertificateReader;
import lu.espace.access.domain.certificate.CertificateSubject;
import org.jboss.logging.Logger;
import org.wildfly.security.auth.SupportLevel;
import org.wildfly.security.auth.server.RealmIdentity;
import org.wildfly.security.authz.AuthorizationIdentity;
import org.wildfly.security.authz.MapAttributes;
import org.wildfly.security.credential.Credential;
import org.wildfly.security.evidence.Evidence;
import org.wildfly.security.evidence.PasswordGuessEvidence;
import org.wildfly.security.evidence.X509PeerCertificateChainEvidence;

/**
 * One login. Elytron asks for the identity by the decoded principal first and shows the
 * certificate, or the ticket that stands for one, afterwards; so this object is made empty and
 * filled when the certificate has been verified.
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
  private final LoginTickets tickets;
  private final MapAttributes attributes = new MapAttributes();
  private boolean verified;

  CertificateIdentity(
      Principal principal, RoleRules rules, Optional<TrustedPath> trust, LoginTickets tickets) {
    this.principal = principal;
    this.rules = rules;
    this.trust = trust;
    this.tickets = tickets;
  }

  @Override
  public boolean verifyEvidence(Evidence evidence) {
    if (evidence instanceof X509PeerCertificateChainEvidence shown) {
      return isProvedBy(shown.getPeerCertificateChain(), RoleRules.Door.TLS);
    }
    if (evidence instanceof PasswordGuessEvidence ticket) {
      return tickets
          .take(new String(ticket.getGuess()))
          .filter(
              proved -> isProvedBy(new X509Certificate[] {proved}, RoleRules.Door.SIGNING_SERVER))
          .isPresent();
    }
    return false;
  }

  private boolean isProvedBy(X509Certificate[] chain, RoleRules.Door door) {
    if (trust.isPresent() && !trust.get().trusts(chain)) {
      LOG.warn("ESP-0190 A certificate was presented that leads to no accepted authority");
      return false;
    }
    Optional<CertificateContent> content =
        read(chain[0]).filter(read -> isPrincipal(chain[0], read));
    verified = content.isPresent();
    content.ifPresent(read -> fill(read, door));
    return verified;
  }

  private static Optional<CertificateContent> read(X509Certificate certificate) {
    try {
      return Optional.of(CertificateReader.read(certificate));
    } catch (CertificateException unreadable) {
      LOG.warn("ESP-0192 A trusted certificate cannot be read", unreadable);
      return Optional.empty();
    }
  }

  /** A certificate without a number is its subject, so that it can be refused with a reason. */
  private boolean isPrincipal(X509Certificate certificate, CertificateContent content) {
    String name = certificate.getSubjectX500Principal().getName();
    return content.subject().number().orElse(name).equals(principal.getName());
  }

  private void fill(CertificateContent certificate, RoleRules.Door door) {
    RoleRules.Decision decision = rules.decide(certificate, door);
    CertificateSubject subject = certificate.subject();
    attributes.addLast("door", door.name());
    attributes.addAll(ROLES, decision.roles());
    decision.refusal().ifPresent(refusal -> attributes.addLast(REFUSAL, refusal.name()));
    subject.number().ifPresent(number -> attributes.addLast("number", number));
    attributes.addLast("title", subject.title().name());
    attributes.addLast("givenName", subject.givenName());
    attributes.addLast("surname", subject.surname());
    attributes.addLast("commonName", subject.commonName());
    subject.organisation().ifPresent(name -> attributes.addLast("organisation", name));
    subject.identifiers().forEach(id -> attributes.addLast("identifier", id.toString()));
    attributes.addAll("policy", certificate.policies());
    attributes.addLast("fingerprint", certificate.fingerprint());
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
