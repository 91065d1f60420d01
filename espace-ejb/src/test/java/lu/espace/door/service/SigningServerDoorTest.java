package lu.espace.door.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lu.espace.access.port.LoginVerdict;
import lu.espace.door.domain.ChallengeText;
import lu.espace.door.domain.DoorError;
import lu.espace.door.port.ServerLogin;
import lu.espace.sandbox.pki.CertificateSpec;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.port.Configuration;
import lu.espace.shared.service.ServiceTest;
import lu.espace.signature.TrustConfiguration;
import lu.espace.signature.adapter.SignatureAdapters;
import lu.espace.signature.port.RemoteKey;
import lu.espace.signature.port.RemoteSigner;
import lu.espace.signature.port.Roundtrip;
import lu.espace.trust.MovableClock;
import lu.espace.trust.RunningTrustServices;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The Signing Server door, with the sandbox's authorities and a signing server without scruples.
 */
class SigningServerDoorTest extends ServiceTest {

  private static final String BROWSER = "browser-of-claire";
  private static final CertificateSpec.Access NOWHERE =
      new CertificateSpec.Access(
          Optional.of("http://localhost:9/ocsp"),
          Optional.empty(),
          Optional.of("http://localhost:9/issuing.crl"));
  private static RunningTrustServices services;
  private static OwnSigner signer;

  private final MovableClock time = new MovableClock(Clock.systemUTC());
  private final List<X509Certificate> tickets = new ArrayList<>();
  private OwnSigner server;
  private Optional<String> verdict = Optional.empty();

  @BeforeAll
  static void startTrustServices() {
    services = RunningTrustServices.start();
    signer = OwnSigner.of(services.pki(), UnaryOperator.identity());
  }

  @AfterAll
  static void stopTrustServices() {
    services.close();
  }

  @Override
  protected List<Class<?>> beans() {
    List<Class<?>> beans =
        new ArrayList<>(
            List.of(SigningServerDoor.class, ChallengeBook.class, Challenges.class, DoorLog.class));
    beans.addAll(SignatureAdapters.CHECKS);
    return beans;
  }

  @Override
  protected void standIns() {
    server = signer;
    give(Configuration.class, new TrustConfiguration(services));
    give(Clock.class, time);
    give(RemoteSigner.class, new Switched());
    give(LoginVerdict.class, new Verdict());
    give(
        ServerLogin.class,
        proved -> {
          tickets.add(proved);
          return "ticket " + tickets.size();
        });
  }

  private SigningServerDoor door() {
    return get(SigningServerDoor.class);
  }

  private static String state(URI page) {
    return page.getQuery().substring("state=".length());
  }

  private String identified() {
    DoorProgress progress = proceed(BROWSER, state(door().begin(BROWSER)));
    return state(progress.nextPage().orElseThrow());
  }

  private DoorProgress proceed(String browser, String state) {
    return door().proceed(browser, state, "code", "Login");
  }

  private void refused(DoorError reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.error()).isEqualTo(reason));
    assertThat(audit.lines()).contains("SigningServerDoor.login DENIED " + reason.code());
    assertThat(tickets).isEmpty();
  }

  @Test
  void whoSignsTheChallengeGetsATicketForItsNumberAndCertificate() {
    DoorProgress.ProvedHolder proved = proceed(BROWSER, identified()).proved();
    assertThat(proved.ssn()).isEqualTo(CLAIRE);
    assertThat(proved.certificate()).isEqualTo(signer.key().certificate());
    assertThat(proved.ticket()).isEqualTo("ticket 1");
    assertThat(proved.toString()).doesNotContain("ticket");
    assertThat(tickets).containsExactly(signer.key().certificate());
  }

  @Test
  void anAnsweredChallengeIsSpent() {
    String state = identified();
    proceed(BROWSER, state);
    tickets.clear();
    refused(DoorError.REPLAYED, () -> proceed(BROWSER, state));
  }

  @Test
  void ofTwoAnswersAtTheSameMomentOneCounts() {
    String state = identified();
    List<Result<DoorProgress>> results =
        together(() -> proceed(BROWSER, state), () -> proceed(BROWSER, state));
    assertThat(results).filteredOn(result -> result.failure() == null).hasSize(1);
    assertThat(tickets).hasSize(1);
  }

  @Test
  void anotherBrowserGetsNothingAndSpoilsNothing() {
    String state = identified();
    refused(DoorError.OTHER_BROWSER, () -> proceed("browser-of-a-thief", state));
    refused(DoorError.OTHER_BROWSER, () -> proceed("", state));
    assertThat(proceed(BROWSER, state).proved().ssn()).isEqualTo(CLAIRE);
  }

  @Test
  void aChallengeIsStaleAfterTwoMinutes() {
    String state = identified();
    time.move(Duration.ofSeconds(121));
    refused(DoorError.TOO_LATE, () -> proceed(BROWSER, state));
  }

  @Test
  void whoDoesNotIdentifyItselfInTimeBeginsAgain() {
    String state = state(door().begin(BROWSER));
    time.move(Duration.ofMinutes(11));
    refused(DoorError.TOO_LATE, () -> proceed(BROWSER, state));
  }

  @Test
  void aStateThatWasNeverGivenOutIsUnknown() {
    refused(DoorError.UNKNOWN_RETURN, () -> proceed(BROWSER, "invented"));
  }

  @Test
  void theFirstReturnIsGoodOnce() {
    String state = state(door().begin(BROWSER));
    proceed(BROWSER, state);
    refused(DoorError.UNKNOWN_RETURN, () -> proceed(BROWSER, state));
  }

  @Test
  void aSignatureByAnotherKeyIsNoProof() {
    server.show(services.pki().holder("jean-muller").sign());
    try {
      String state = identified();
      refused(DoorError.WRONG_SIGNATURE, () -> proceed(BROWSER, state));
    } finally {
      server.show(signer.key());
    }
  }

  @Test
  void aRevokedCertificateIsRefusedThoughTheSigningServerSigns() {
    server = OwnSigner.of(services.pki(), UnaryOperator.identity());
    services.pki().revoke(server.key().certificate());
    String state = identified();
    refused(DoorError.CERTIFICATE_REVOKED, () -> proceed(BROWSER, state));
  }

  @Test
  void anExpiredCertificateIsRefused() {
    String before = identified();
    time.move(Duration.ofDays(4 * 365));
    refused(DoorError.TOO_LATE, () -> proceed(BROWSER, before));
    String state = identified();
    refused(DoorError.CERTIFICATE_EXPIRED, () -> proceed(BROWSER, state));
  }

  @Test
  void nobodyEntersWhileNeitherOcspNorTheListAnswers() {
    server = OwnSigner.of(services.pki(), spec -> spec.withAccess(NOWHERE));
    String state = identified();
    refused(DoorError.REVOCATION_UNKNOWN, () -> proceed(BROWSER, state));
  }

  @Test
  void theListAnswersWhereOcspIsSilent() {
    CertificateSpec.Access listOnly =
        new CertificateSpec.Access(
            NOWHERE.ocsp(),
            Optional.empty(),
            Optional.of(services.at("/crl/issuing.crl").toString()));
    server = OwnSigner.of(services.pki(), spec -> spec.withAccess(listOnly));
    assertThat(proceed(BROWSER, identified()).proved().ssn()).isEqualTo(CLAIRE);
  }

  @Test
  void theRealmsReasonIsTheDoors() {
    caller.isProfessional(CLAIRE);
    verdict = Optional.of("TITLE");
    assertThat(door().notAdmitted()).isEqualTo(DoorError.NOT_PROFESSIONAL);
    verdict = Optional.of("POLICY");
    assertThat(door().notAdmitted()).isEqualTo(DoorError.NOT_FOR_LOGIN);
    assertThat(door().cancelled("access_denied")).isEqualTo(DoorError.CANCELLED);
  }

  @Test
  void theTextSaysWhatItIsForAndIsNeverTheSame() {
    String text = ChallengeText.of("https://pro.example", time.instant(), "ab12", "nonce").value();
    assertThat(text)
        .contains("signs no document", "https://pro.example", "SHA-256 ab12", "Nonce: nonce");
  }

  /** Another signing server from one test to the next. */
  private final class Switched implements RemoteSigner {
    @Override
    public URI identificationPage(Roundtrip roundtrip) {
      return server.identificationPage(roundtrip);
    }

    @Override
    public RemoteKey keyOf(String code, Roundtrip roundtrip) {
      return server.keyOf(code, roundtrip);
    }

    @Override
    public URI confirmationPage(
        Roundtrip roundtrip, String keyId, byte[] digest, String description) {
      return server.confirmationPage(roundtrip, keyId, digest, description);
    }

    @Override
    public byte[] sign(String code, Roundtrip roundtrip, RemoteKey key, byte[] digest) {
      return server.sign(code, roundtrip, key, digest);
    }
  }

  private final class Verdict implements LoginVerdict {
    @Override
    public boolean isKnown() {
      return true;
    }

    @Override
    public Optional<String> refusal() {
      return verdict;
    }
  }
}
