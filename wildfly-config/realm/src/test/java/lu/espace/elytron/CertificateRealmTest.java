package lu.espace.elytron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.RealmIdentity;
import org.wildfly.security.authz.Attributes;
import org.wildfly.security.evidence.X509PeerCertificateChainEvidence;

class CertificateRealmTest {

  private static final String ADMINISTRATOR = "Professional Administrator";

  @TempDir Path directory;
  private TestCertificates authority;

  @BeforeEach
  void authority() throws Exception {
    authority = new TestCertificates("Issuing");
  }

  @Test
  void anAdministratorsAuthenticationCertificateGivesBothRoles() throws Exception {
    Attributes attributes = login(Map.of(), certificate(ADMINISTRATOR));
    assertThat(attributes.get("Roles")).containsExactlyInAnyOrder("PRO", "ADMIN");
    assertThat(attributes.getFirst("identifier")).isEqualTo("RCS B186582");
  }

  @ParameterizedTest
  @CsvSource({
    "Private Person, 1.3.171.1.1.10.3.27, false, TITLE",
    "Professional Person, 1.3.171.1.1.10.3.27, true, KEY_USAGE",
    "Professional Person, 1.3.171.1.1.10.3.26, false, POLICY",
    "Professional Person, 1.3.171.1.1.10.3.9, false, TEST_CERTIFICATE",
    "Professional Person, 0.4.0.2042.1.3, false, TEST_CERTIFICATE",
    "Professional Person, 2.999.1.3.171.1.1.10.3.5, false, TEST_CERTIFICATE"
  })
  void anyOtherTrustedCertificateIsAuthenticatedWithoutRole(
      String title, String policy, boolean forSigning, String refusal) throws Exception {
    int usage = forSigning ? TestCertificates.SIGNATURE : TestCertificates.LOGIN;
    Attributes attributes = login(Map.of(), authority.issue(title, policy, usage));
    assertThat(attributes.get("Roles")).isEmpty();
    assertThat(attributes.getFirst("refusal")).isEqualTo(refusal);
  }

  @Test
  void testCertificatesLogInWhereTheAdministratorAllowsThem() throws Exception {
    X509Certificate test =
        authority.issue("Professional Person", "2.999.1.3.171.1", TestCertificates.LOGIN);
    Attributes attributes = login(Map.of("allow-test-certificates", "true"), test);
    assertThat(attributes.get("Roles")).containsExactly("PRO");
  }

  @Test
  void aCertificateOfAnotherAuthorityIsNobody() throws Exception {
    Map<String, String> trusted = Map.of("trust-anchors", authority.anchors(directory).toString());
    assertThat(login(trusted, certificate(ADMINISTRATOR)).get("Roles")).contains("ADMIN");

    authority = new TestCertificates("Issuing");
    RealmIdentity stranger = identity(trusted, TestCertificates.NUMBER);
    assertThat(stranger.verifyEvidence(evidence(certificate(ADMINISTRATOR)))).isFalse();
    assertThat(stranger.exists()).isFalse();
  }

  @Test
  void theCertificateMustBeThatOfThePrincipal() throws Exception {
    RealmIdentity other = identity(Map.of(), "10800000000000000999");
    assertThat(other.verifyEvidence(evidence(certificate(ADMINISTRATOR)))).isFalse();
  }

  @Test
  void trustAnchorsThatCannotBeReadStopTheRealm() {
    String absent = directory.resolve("absent.pem").toString();
    assertThatThrownBy(() -> identity(Map.of("trust-anchors", absent), "1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private X509Certificate certificate(String title) throws Exception {
    return authority.issue(title, TestCertificates.AUTHENTICATION, TestCertificates.LOGIN);
  }

  private static Attributes login(Map<String, String> more, X509Certificate certificate)
      throws Exception {
    RealmIdentity identity = identity(more, TestCertificates.NUMBER);
    assertThat(identity.verifyEvidence(evidence(certificate))).isTrue();
    assertThat(identity.exists()).isTrue();
    return identity.getAuthorizationIdentity().getAttributes();
  }

  private static RealmIdentity identity(Map<String, String> more, String number) throws Exception {
    Map<String, String> configuration = new HashMap<>(more);
    configuration.put("accepted-policies", TestCertificates.AUTHENTICATION + ", 1.2.3");
    configuration.put("title.PROFESSIONAL", "PRO");
    configuration.put("title.ADMINISTRATOR", "PRO, ADMIN");
    CertificateRealm realm = new CertificateRealm();
    realm.initialize(configuration);
    return realm.getRealmIdentity(new NamePrincipal(number));
  }

  private static X509PeerCertificateChainEvidence evidence(X509Certificate certificate) {
    return new X509PeerCertificateChainEvidence(
        List.of(certificate).toArray(X509Certificate[]::new));
  }
}
