package lu.espace.trust.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import lu.espace.trust.MovableClock;
import lu.espace.trust.RunningTrustServices;
import lu.espace.trust.csc.SigningClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationTest {

  private static final String CLAIRE = "10800000000000000101";
  private static final String PIN = "123456";

  private final MovableClock clock = new MovableClock(Clock.systemUTC());
  private RunningTrustServices services;
  private SigningClient client;

  @BeforeEach
  void start() {
    services = RunningTrustServices.start(clock);
    client = new SigningClient(services);
  }

  @AfterEach
  void stop() {
    services.close();
  }

  @Test
  void theBrowserComesBackWithACodeAndTheState() {
    Map<String, String> back =
        SigningClient.returned(client.answer(identifyPage(), CLAIRE, PIN, "confirm"));
    assertThat(back).containsEntry("state", "st&te=1").containsKey("code");
  }

  @Test
  void aSecondClickBringsTheSameCode() {
    String page = identifyPage();
    Map<String, String> first = SigningClient.returned(client.answer(page, CLAIRE, PIN, "confirm"));
    assertThat(SigningClient.returned(client.answer(page, CLAIRE, PIN, "confirm")))
        .isEqualTo(first);
  }

  @Test
  void cancellingIsToldToTheApplication() {
    assertThat(SigningClient.returned(client.answer(identifyPage(), "", "", "cancel")))
        .containsEntry("error", "access_denied")
        .containsEntry("state", "st&te=1");
  }

  @Test
  void aWrongPinAsksAgainAndTheFifthLocks() {
    String page = identifyPage();
    for (int i = 0; i < 4; i++) {
      HttpResponse<String> again = client.answer(page, CLAIRE, "000000", "confirm");
      assertThat(again.statusCode()).isEqualTo(422);
      assertThat(again.body()).contains("is not right").contains("value=\"" + CLAIRE + "\"");
    }
    HttpResponse<String> locked = client.answer(page, CLAIRE, "000000", "confirm");
    assertThat(locked.statusCode()).isEqualTo(423);
    assertThat(client.answer(page, CLAIRE, PIN, "confirm").statusCode()).isEqualTo(423);
    assertThat(SigningClient.returned(client.answer(page, "", "", "cancel")))
        .containsEntry("error", "access_denied");
  }

  @Test
  void somebodyUnknownIsAnsweredLikeAWrongPin() {
    HttpResponse<String> answer =
        client.answer(identifyPage(), "10800000000000009999", PIN, "confirm");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("is not right");
  }

  @Test
  void anEmptyFieldIsNotAWrongPin() {
    HttpResponse<String> answer = client.answer(identifyPage(), CLAIRE, "", "confirm");
    assertThat(answer.body()).contains("Fill in every field");
  }

  @Test
  void theConfirmationShowsWhatWillBeSigned() {
    HttpResponse<String> page = client.open(credentialRequest());
    assertThat(page.body())
        .contains("Declaration &lt;b&gt;of&lt;/b&gt; a vacant post")
        .doesNotContain("<b>of")
        .contains("Claire Schmit")
        .contains("Ateliers Schmit S.à r.l.")
        .contains("0000 0000 0000")
        .contains("SANDBOX");
  }

  @Test
  void thePageRunsNoScriptAndItsFormLeadsOnlyToTheApplication() {
    HttpResponse<String> page = client.open(client.serviceRequest());
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .contains("form-action 'self' https://pro.localhost:8443")
        .contains("frame-ancestors 'none'")
        .doesNotContain("script-src")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain("<script").doesNotContain("style=");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void textFromTheAddressCannotBecomeMarkup() {
    String page = identifyPage();
    HttpResponse<String> again = client.answer(page, "\"><script>x</script>", "1", "confirm");
    assertThat(again.body()).doesNotContain("<script>").contains("&quot;&gt;&lt;script&gt;");
  }

  @ParameterizedTest
  @CsvSource({
    "redirect_uri,https://evil.example/space/signature",
    "redirect_uri,https://pro.localhost:8443/space/signature/x",
    "client_id,other"
  })
  void anUnknownApplicationOrAddressIsNeverRedirectedTo(String field, String value) {
    HttpResponse<String> page = client.open(changed(client.serviceRequest(), field, value));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.headers().firstValue("Location")).isEmpty();
    assertThat(page.body()).contains("Request refused");
  }

  @ParameterizedTest
  @CsvSource({
    "response_type,token,unsupported_response_type",
    "scope,everything,invalid_scope",
    "code_challenge_method,plain,invalid_request",
    "code_challenge,short,invalid_request",
    "credentialID,unknown,invalid_request",
    "hashes,AAAA,invalid_request",
    "hashAlgorithmOID,1.3.14.3.2.26,invalid_request",
    "numSignatures,2,invalid_request"
  })
  void aWrongRequestIsToldToTheApplication(String field, String value, String error) {
    HttpResponse<String> answer = client.open(changed(credentialRequest(), field, value));
    assertThat(SigningClient.returned(answer))
        .containsEntry("error", error)
        .containsEntry("state", "st&te=1");
  }

  @ParameterizedTest
  @CsvSource({
    "code_verifier,another-verifier-another-verifier-another-verifier,invalid_grant",
    "redirect_uri,https://pro.localhost:8443/other,invalid_grant",
    "code,guess,invalid_grant",
    "client_id,other,invalid_client",
    "client_secret,guess,invalid_client",
    "grant_type,password,unsupported_grant_type"
  })
  void aWrongExchangeIsRefused(String field, String value, String error) {
    String code = code();
    SigningClient.Answer answer = client.token(changed(client.tokenRequest(code), field, value));
    assertThat(answer.error()).isEqualTo(error);
    assertThat(answer.status()).isEqualTo(error.equals("invalid_client") ? 401 : 400);
  }

  @Test
  void aCodeWorksOnceAndForAShortTime() {
    String code = code();
    assertThat(client.token(client.tokenRequest(code)).status()).isEqualTo(200);
    assertThat(client.token(client.tokenRequest(code)).error()).isEqualTo("invalid_grant");
    String late = code();
    clock.move(Duration.ofMinutes(3));
    assertThat(client.token(client.tokenRequest(late)).error()).isEqualTo("invalid_grant");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "de", "en", "lb"})
  void thePageSpeaksTheLanguageThatTheApplicationAsksFor(String language) {
    HttpResponse<String> page =
        client.open(changed(client.serviceRequest(), "ui_locales", language));
    assertThat(page.body()).contains("<html lang=\"" + language + "\">");
  }

  @Test
  void aPageThatWaitedTooLongSaysSo() {
    String page = identifyPage();
    clock.move(Duration.ofMinutes(11));
    HttpResponse<String> answer = client.answer(page, CLAIRE, PIN, "confirm");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Page expired");
  }

  private String identifyPage() {
    return SigningClient.page(client.open(client.serviceRequest()));
  }

  private String code() {
    return SigningClient.returned(client.answer(identifyPage(), CLAIRE, PIN, "confirm"))
        .get("code");
  }

  private Map<String, String> credentialRequest() {
    String session = client.session(CLAIRE);
    String credential =
        client
            .call("credentials/list", session, jakarta.json.JsonValue.EMPTY_JSON_OBJECT)
            .json()
            .getJsonArray("credentialIDs")
            .getString(0);
    String hash = Base64.getEncoder().encodeToString(new byte[32]);
    assertThat(hash.getBytes(StandardCharsets.US_ASCII)).hasSize(44);
    return client.credentialRequest(credential, hash);
  }

  private static Map<String, String> changed(
      Map<String, String> fields, String name, String value) {
    fields.put(name, value);
    return fields;
  }
}
