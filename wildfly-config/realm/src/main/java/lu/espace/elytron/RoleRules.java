package lu.espace.elytron;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.espace.access.domain.certificate.CertificateContent;

/**
 * Which certificate gives which roles: its policy must be one of those accepted for logging in, and
 * its title names the roles. Both are the administrator's to change, because the authority's
 * policies do change. A key {@code title.PROFESSIONAL} holds the roles of that title.
 */
final class RoleRules {

  static final String ACCEPTED_POLICIES = "accepted-policies";
  static final String TITLE_PREFIX = "title.";
  static final String ALLOW_TEST_CERTIFICATES = "allow-test-certificates";

  /** Arc of examples (ITU-T X.660): a number under it never belongs to a real product. */
  private static final String EXAMPLE_ARC = "2.999.";

  /** Lightweight policy of ETSI and LuxTrust's own number for integration certificates. */
  private static final Set<String> INTEGRATION = Set.of("0.4.0.2042.1.3", "1.3.171.1.1.10.3.9");

  private final Set<String> policies;
  private final Map<String, List<String>> rolesByTitle = new LinkedHashMap<>();
  private final boolean testCertificates;

  RoleRules(Map<String, String> configuration) {
    policies = Set.copyOf(words(configuration.getOrDefault(ACCEPTED_POLICIES, "")));
    testCertificates = Boolean.parseBoolean(configuration.get(ALLOW_TEST_CERTIFICATES));
    configuration.forEach(
        (key, value) -> {
          if (key.startsWith(TITLE_PREFIX)) {
            rolesByTitle.put(key.substring(TITLE_PREFIX.length()), words(value));
          }
        });
  }

  Decision decide(CertificateContent certificate) {
    if (!certificate.use().allowsLogin()) {
      return Decision.refused(Refusal.KEY_USAGE);
    }
    boolean test = certificate.policies().stream().anyMatch(RoleRules::isTest);
    if (test && !testCertificates) {
      return Decision.refused(Refusal.TEST_CERTIFICATE);
    }
    if (!test && Collections.disjoint(certificate.policies(), policies)) {
      return Decision.refused(Refusal.POLICY);
    }
    List<String> roles = rolesByTitle.getOrDefault(certificate.subject().title().name(), List.of());
    return roles.isEmpty()
        ? Decision.refused(Refusal.TITLE)
        : new Decision(roles, Optional.empty());
  }

  private static boolean isTest(String policy) {
    return policy.startsWith(EXAMPLE_ARC) || INTEGRATION.contains(policy);
  }

  private static List<String> words(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** Why a trusted certificate gives no role; the application's page explains it. */
  enum Refusal {
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
