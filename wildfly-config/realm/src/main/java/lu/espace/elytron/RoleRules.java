package lu.espace.elytron;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.CertificateSubject;

/**
 * Which certificate gives which roles: its policy must be one of those accepted at the door, and
 * its title names the roles. Both are the administrator's to change, because the authority's
 * policies and titles do change. A key {@code title.PROFESSIONAL} holds the roles of that title;
 * {@code title.Professional Mandatary} those of a title that the product does not know by itself.
 */
final class RoleRules {

  static final String ACCEPTED_POLICIES = "accepted-policies";
  static final String SIGNING_SERVER_POLICIES = "signing-server-policies";
  static final String TEST_POLICIES = "test-policies";
  static final String TITLE_PREFIX = "title.";
  static final String ALLOW_TEST_CERTIFICATES = "allow-test-certificates";

  /**
   * The lightweight policy of ETSI, LuxTrust's own number for integration certificates, and the arc
   * of examples (ITU-T X.660), under which no real product has a number.
   */
  private static final String INTEGRATION = "0.4.0.2042.1.3, 1.3.171.1.1.10.3.9, 2.999.*";

  /** LuxTrust's Signing Server: not on a device of the holder, and on a remote qualified one. */
  private static final String REMOTE = "1.3.171.1.1.10.3.5, 1.3.171.1.1.10.3.32";

  private final Map<Door, Policies> accepted;
  private final Policies test;
  private final Map<String, List<String>> rolesByTitle = new LinkedHashMap<>();
  private final boolean testCertificates;

  RoleRules(Map<String, String> configuration) {
    accepted =
        Map.of(
            Door.TLS, new Policies(configuration.getOrDefault(ACCEPTED_POLICIES, "")),
            Door.SIGNING_SERVER,
                new Policies(configuration.getOrDefault(SIGNING_SERVER_POLICIES, REMOTE)));
    test = new Policies(configuration.getOrDefault(TEST_POLICIES, INTEGRATION));
    testCertificates = Boolean.parseBoolean(configuration.get(ALLOW_TEST_CERTIFICATES));
    configuration.forEach(
        (key, value) -> {
          if (key.startsWith(TITLE_PREFIX)) {
            rolesByTitle.put(normal(key.substring(TITLE_PREFIX.length())), Policies.words(value));
          }
        });
  }

  Decision decide(CertificateContent certificate, Door door) {
    if (certificate.subject().number().isEmpty()) {
      return Decision.refused(Refusal.NUMBER);
    }
    if (!door.allows(certificate)) {
      return Decision.refused(Refusal.KEY_USAGE);
    }
    boolean integration = test.holdOneOf(certificate.policies());
    if (integration && !testCertificates) {
      return Decision.refused(Refusal.TEST_CERTIFICATE);
    }
    if (!integration && !accepted.get(door).holdOneOf(certificate.policies())) {
      return Decision.refused(Refusal.POLICY);
    }
    List<String> roles = roles(certificate.subject());
    return roles.isEmpty()
        ? Decision.refused(Refusal.TITLE)
        : new Decision(roles, Optional.empty());
  }

  /** A rule for the very text comes before one for what the product takes it for. */
  private List<String> roles(CertificateSubject subject) {
    List<String> byText = rolesByTitle.get(normal(subject.titleText()));
    return byText == null
        ? rolesByTitle.getOrDefault(normal(subject.title().name()), List.of())
        : byText;
  }

  private static String normal(String title) {
    return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** How a holder proved its key. */
  enum Door {
    /** In the TLS handshake, with a card or a stick. */
    TLS,
    /** By the signature of a challenge, for which a signature certificate is as good. */
    SIGNING_SERVER;

    boolean allows(CertificateContent certificate) {
      boolean signs = this == SIGNING_SERVER && certificate.use().allowsSignature();
      return certificate.isForPersons() && (signs || certificate.use().allowsLogin());
    }
  }

  /** Why a trusted certificate gives no role; the application's page explains it. */
  enum Refusal {
    NUMBER,
    KEY_USAGE,
    TEST_CERTIFICATE,
    POLICY,
    TITLE
  }

  /** The roles, or why there are none. */
  record Decision(List<String> roles, Optional<Refusal> refusal) {

    static Decision refused(Refusal refusal) {
      return new Decision(List.of(), Optional.of(refusal));
    }
  }
}
