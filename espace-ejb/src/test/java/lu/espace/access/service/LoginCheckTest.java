package lu.espace.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CertificateException;
import java.util.List;
import java.util.Optional;
import lu.espace.access.domain.LoginObstacle;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.CertificateReader;
import lu.espace.access.port.LoginVerdict;
import lu.espace.shared.service.ServiceTest;
import org.junit.jupiter.api.Test;

class LoginCheckTest extends ServiceTest {

  private final Realm realm = new Realm();

  @Override
  protected List<Class<?>> beans() {
    return List.of(LoginCheck.class);
  }

  @Override
  protected void standIns() {
    give(LoginVerdict.class, realm);
  }

  @Test
  void nothingIsInTheWayOfAHolderWhoHasARole() {
    caller.isProfessional(TOM);
    realm.known = true;
    assertThat(obstacle(Certificates.TOM)).isEmpty();
  }

  @Test
  void theRealmsOwnReasonIsTold() {
    realm.known = true;
    for (String rule : List.of("KEY_USAGE", "TEST_CERTIFICATE", "POLICY", "TITLE")) {
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
    assertThat(get(LoginCheck.class).obstacle(Optional.empty())).hasValue(LoginObstacle.UNKNOWN);
  }

  private Optional<LoginObstacle> obstacle(Certificates certificate) {
    return get(LoginCheck.class).obstacle(Optional.of(content(certificate)));
  }

  private static CertificateContent content(Certificates certificate) {
    try {
      return CertificateReader.read(certificate.encoded());
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
