package lu.espace.signature.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import lu.espace.document.adapter.FopFormPrinter;
import lu.espace.document.adapter.SampleForms;
import lu.espace.document.service.StoredDocuments;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.ErrorCode;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.Sha256;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.Configuration;
import lu.espace.shared.port.FileDirectory;
import lu.espace.shared.port.SecretStore;
import lu.espace.shared.service.ServiceTest;
import lu.espace.signature.TrustConfiguration;
import lu.espace.signature.domain.DocumentSigned;
import lu.espace.signature.domain.SignatureError;
import lu.espace.signature.domain.SignatureFacts;
import lu.espace.signature.port.PdfSigner;
import lu.espace.trust.MovableClock;
import lu.espace.trust.RunningTrustServices;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The signature of a document from the button to its acceptance, against the real sandbox. */
class SignDocumentTest extends ServiceTest {

  private static final Scope VACANCY = Scope.of(Compartment.HR, new ProcedureCode("adem-vacancy"));
  private static final EspaceId SCHMIT = new EspaceId(1);
  private static final FileNumber FILE = new FileNumber("7K3M-9QXD-2F5R");
  private static final URI NOBODY = URI.create("http://localhost:9/nobody");
  private static final byte[] PDF =
      new FopFormPrinter().print(SampleForms.vacancy(Language.FR), SampleForms.INSTANCE);
  private static RunningTrustServices services;

  private final MovableClock time = new MovableClock(Clock.systemUTC());
  private TrustConfiguration configuration;
  private Browser browser;

  @BeforeAll
  static void startTrustServices() {
    services = RunningTrustServices.start();
  }

  @AfterAll
  static void stopTrustServices() {
    services.close();
  }

  @Override
  protected List<Class<?>> beans() {
    return SignatureBeans.ALL;
  }

  @Override
  protected void standIns() {
    configuration = new TrustConfiguration(services);
    browser = new Browser(services);
    give(Configuration.class, configuration);
    give(Clock.class, time);
    give(SecretStore.class, new ClientSecret());
  }

  @BeforeEach
  void claireMaySign() {
    files.add(FILE, new FileDirectory.Entry(SCHMIT, VACANCY, List.of()));
    rights.grant(CLAIRE, SCHMIT, Right.SIGN, Right.VIEW);
    rights.grant(TOM, SCHMIT, Right.SIGN);
    caller.isProfessional(CLAIRE);
  }

  private URI start() {
    DocumentToSign document = new DocumentToSign(PDF, Sha256.of(PDF), "Déclaration <b>test</b>");
    return get(StartSignature.class).start(FILE, document);
  }

  private SignatureProgress proceed(Map<String, String> returned) {
    return get(ContinueSignature.class).proceed(returned.get("state"), returned.get("code"));
  }

  private URI identified() {
    return proceed(browser.identify(start(), CLAIRE)).nextPage().orElseThrow();
  }

  private Optional<SignatureFacts> report() {
    return get(SignatureReport.class).ofOwn(FILE);
  }

  private static void refused(ErrorCode reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.error()).isEqualTo(reason));
  }

  @Test
  void theDocumentComesBackSignedByItsHolder() {
    SignatureProgress done = proceed(browser.confirm(identified()));
    assertThat(done).isEqualTo(new SignatureProgress(FILE, null));

    DocumentSigned event = get(CaseFileOfTest.class).taken().get(0);
    assertThat(event.preparedSha256()).isEqualTo(Sha256.of(PDF));
    byte[] signed = inTransaction(() -> get(StoredDocuments.class).get(event.documentId())).bytes();
    SignatureFacts checked = get(PdfSigner.class).check(signed, PDF, new Ssn(CLAIRE));
    assertThat(checked.level()).isEqualTo("PAdES-BASELINE-T");
    assertThat(report()).isPresent();
  }

  @Test
  void nothingSecretIsLeftOnceItIsAccepted() {
    proceed(browser.confirm(identified()));
    Object left =
        inTransaction(
            () ->
                entityManager()
                    .createNativeQuery(
                        "select count(*) from signature_preparation where document is not null or"
                            + " verifier is not null or raw_signature is not null or prepared is"
                            + " not null")
                    .getSingleResult());
    assertThat(((Number) left).intValue()).isZero();
  }

  @Test
  void aReturnWorksForItsHolderOnlyAndOnce() {
    Map<String, String> returned = browser.identify(start(), CLAIRE);
    caller.isProfessional(TOM);
    refused(SignatureError.UNKNOWN_RETURN, () -> proceed(returned));
    caller.isProfessional(CLAIRE);
    proceed(returned);
    refused(SignatureError.UNKNOWN_RETURN, () -> proceed(returned));
  }

  @Test
  void reloadingTheLastReturnChangesNothing() {
    Map<String, String> returned = browser.confirm(identified());
    proceed(returned);
    assertThat(proceed(returned).nextPage()).isEmpty();
    assertThat(get(CaseFileOfTest.class).taken()).hasSize(1);
  }

  @Test
  void withoutTheRightToSignNothingBegins() {
    caller.isProfessional(JEAN);
    refused(SharedError.DENIED, this::start);
  }

  @Test
  void anotherPersonsCertificateIsRefusedBeforeItSigns() {
    URI page = start();
    refused(SignatureError.OTHER_PERSON, () -> proceed(browser.identify(page, TOM)));
    theDocumentComesBackSignedByItsHolder();
  }

  @Test
  void cancellingLeavesTheDocumentToBeSigned() {
    Map<String, String> returned = browser.cancel(identified());
    assertThat(returned).containsEntry("error", "access_denied");
    CancelSignature cancel = get(CancelSignature.class);
    assertThat(cancel.findFile(returned.get("state"))).contains(FILE);
    cancel.cancel(returned.get("state"));
    assertThat(cancel.findFile(returned.get("state"))).isEmpty();
    theDocumentComesBackSignedByItsHolder();
  }

  @Test
  void aSigningServerThatIsAwayCanBeAskedAgain() {
    Map<String, String> returned = browser.identify(start(), CLAIRE);
    configuration.tokensAt(NOBODY);
    refused(SignatureError.SERVER_UNREACHABLE, () -> proceed(returned));
    configuration.tokensAt(services.at("/oauth2/token"));
    assertThat(proceed(returned).nextPage()).isPresent();
  }

  @Test
  void whoComesBackTooLateBeginsAgain() {
    URI page = start();
    Map<String, String> returned = browser.identify(page, CLAIRE);
    time.move(Duration.ofMinutes(16));
    refused(SignatureError.TOO_LATE, () -> proceed(returned));
    assertThat(report()).isEmpty();
  }

  @Test
  void aCrashAfterTheConfirmationNeedsTheHolderNoMore() {
    Map<String, String> returned = browser.confirm(identified());
    get(CaseFileOfTest.class).failNext(1);
    assertThatThrownBy(() -> proceed(returned)).isInstanceOf(EJBException.class);
    assertThat(report()).isEmpty();

    configuration.tokensAt(NOBODY);
    assertThat(start()).hasToString("https://pro.localhost:8443/space/signature?n=" + FILE);
    get(ResumeSignature.class).resume(FILE);
    assertThat(get(CaseFileOfTest.class).taken()).hasSize(1);
    assertThat(report()).isPresent();
    refused(SignatureError.NOTHING_TO_RESUME, () -> get(ResumeSignature.class).resume(FILE));
  }

  @Test
  void aMissingTimestampFollows() {
    configuration.timeStampingAt(NOBODY);
    proceed(browser.confirm(identified()));
    assertThat(report().orElseThrow().timestamp()).isEmpty();
    refused(SignatureError.NO_TIMESTAMP, () -> get(AddTimestamp.class).addToNext());

    configuration.timeStampingAt(services.at("/tsa"));
    assertThat(get(AddTimestamp.class).addToNext()).contains(FILE);
    assertThat(get(AddTimestamp.class).addToNext()).isEmpty();
    assertThat(report().orElseThrow().timestamp()).isPresent();
  }

  /** The product's secret at the sandbox's signing server. */
  private static final class ClientSecret implements SecretStore {
    @Override
    public SecretKey key(String alias) {
      throw new UnsupportedOperationException();
    }

    @Override
    public char[] password(String alias) {
      assertThat(alias.getBytes(StandardCharsets.US_ASCII)).isNotEmpty();
      return services.pki().clientSecret().toCharArray();
    }
  }
}
