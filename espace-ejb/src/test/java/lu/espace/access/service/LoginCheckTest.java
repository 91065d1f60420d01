package lu.espace.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import lu.espace.access.domain.LoginObstacle;
import lu.espace.access.domain.certificate.CertificateReader;
import lu.espace.access.port.LoginVerdict;
import lu.espace.access.port.Standing;
import lu.espace.shared.service.ServiceTest;
import org.junit.jupiter.api.Test;

class LoginCheckTest extends ServiceTest {

  private final Realm realm = new Realm();
  private Optional<LoginObstacle> withdrawn = Optional.empty();

  @Override
  protected List<Class<?>> beans() {
    return List.of(LoginCheck.class);
  }

  @Override
  protected void standIns() {
    give(LoginVerdict.class, realm);
    give(Standing.class, certificate -> withdrawn);
  }

  @Test
  void nothingIsInTheWayOfAHolderWhoHasARole() {
    caller.isProfessional(TOM);
    realm.known = true;
    assertThat(obstacle(Certificates.TOM)).isEmpty();
  }

  @Test
  void aCertificateThatItsAuthorityTookBackIsInTheWayOfAHolderWhoHasARole() {
    caller.isProfessional(TOM);
    realm.known = true;
    for (LoginObstacle said : List.of(LoginObstacle.REVOKED, LoginObstacle.REVOCATION_UNKNOWN)) {
      withdrawn = Optional.of(said);
      assertThat(obstacle(Certificates.TOM)).hasValue(said);
    }
  }

  @Test
  void theRealmsOwnReasonIsTold() {
    realm.known = true;
    for (String rule : List.of("KEY_USAGE", "TEST_CERTIFICATE", "POLICY", "TITLE", "NUMBER")) {
      realm.refusal = Optional.of(rule);
      assertThat(obstacle(Certificates.TOM).map(LoginObstacle::name)).hasValue(rule);
    }
  }

  @Test
  void aPrivateTitleHasWordsOfItsOwn() {
    realm.known = true;
    realm.refusal = Optional.of("TITLE");
    assertThat(obstacle(Certificates.PIA)).hasValue(LoginObstacle.PRIVATE);
  }

  @Test
  void aReasonThatThePageDoesNotKnowStillHasAPage() {
    realm.known = true;
    realm.refusal = Optional.of("PHASE_OF_THE_MOON");
    assertThat(obstacle(Certificates.TOM)).hasValue(LoginObstacle.UNKNOWN);
  }

  @Test
  void aCertificateThatTheRealmDoesNotTrustIsUnknown() {
    assertThat(obstacle(Certificates.TOM)).hasValue(LoginObstacle.UNKNOWN);
    realm.known = true;
    assertThat(get(LoginCheck.class).obstacle(certificate(Certificates.TOM), Optional.empty()))
        .hasValue(LoginObstacle.UNKNOWN);
  }

  private Optional<LoginObstacle> obstacle(Certificates certificate) {
    X509Certificate shown = certificate(certificate);
    try {
      return get(LoginCheck.class).obstacle(shown, Optional.of(CertificateReader.read(shown)));
    } catch (CertificateException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static X509Certificate certificate(Certificates certificate) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(certificate.encoded()));
    } catch (CertificateException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The server's decision, as a test wants it. */
  private static final class Realm implements LoginVerdict {

    private boolean known;
    private Optional<String> refusal = Optional.empty();

    @Override
    public boolean isKnown() {
      return known;
    }

    @Override
    public Optional<String> refusal() {
      return refusal;
    }
  }
}
