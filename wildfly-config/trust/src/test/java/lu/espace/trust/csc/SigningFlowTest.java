package lu.espace.trust.csc;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import lu.espace.trust.MovableClock;
import lu.espace.trust.RunningTrustServices;
import lu.espace.trust.csc.SigningClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningFlowTest {

  private static final String CLAIRE = "10800000000000000101";
  private static final String JEAN = "10800000000000000201";
  private static final String SHA256 = "2.16.840.1.101.3.4.2.1";
  private static final String SHA256_WITH_RSA = "1.2.840.113549.1.1.11";
  private static final byte[] DOCUMENT = "signed attributes".getBytes(StandardCharsets.UTF_8);

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
  void theServerTellsWhatItIs() {
    Answer info = client.call("info", "", JsonValue.EMPTY_JSON_OBJECT);
    assertThat(info.text("specs")).startsWith("2.0");
    assertThat(info.text("oauth2") + "/oauth2/authorize")
        .isEqualTo(services.at("/oauth2/authorize").toString());
    assertThat(info.json().getJsonArray("methods")).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void aPersonIdentifiesItselfConfirmsAndTheSignatureHolds() throws Exception {
    String session = client.session(CLAIRE);
    String credential = credential(session);
    Answer about =
        client.call(
            "credentials/info",
            session,
            credentialParameters(credential)
                .add("certificates", "chain")
                .add("certInfo", true)
                .build());
    assertThat(about.text("SCAL")).isEqualTo("2");
    assertThat(about.json().getJsonObject("key").getString("status")).isEqualTo("enabled");
    assertThat(about.json().getJsonObject("cert").getString("status")).isEqualTo("valid");
    JsonArray chain = about.json().getJsonObject("cert").getJsonArray("certificates");
    assertThat(chain).hasSize(3);

    String sad = client.activation(credential, hash(DOCUMENT));
    Answer signed =
        client.call("signatures/signHash", session, sign(credential, sad, hash(DOCUMENT)));
    assertThat(signed.status()).isEqualTo(200);
    assertThat(isSignature(chain.getString(0), signed)).isTrue();
  }

  @Test
  void theActivationAloneAuthorisesTheCallToo() {
    String credential = credential(client.session(CLAIRE));
    String sad = client.activation(credential, hash(DOCUMENT));
    JsonObjectBuilder parameters =
        Json.createObjectBuilder(sign(credential, "", hash(DOCUMENT))).remove("SAD");
    assertThat(client.call("signatures/signHash", sad, parameters.build()).status()).isEqualTo(200);
  }

  @Test
  void anActivationIsUsedOnce() {
    String session = client.session(CLAIRE);
    String credential = credential(session);
    String sad = client.activation(credential, hash(DOCUMENT));
    JsonObject request = sign(credential, sad, hash(DOCUMENT));
    List<CompletableFuture<Answer>> both =
        Stream.of(1, 2)
            .map(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> client.call("signatures/signHash", session, request)))
            .toList();
    assertThat(both.stream().map(CompletableFuture::join).map(Answer::status))
        .containsExactlyInAnyOrder(200, 400);
    assertThat(client.call("signatures/signHash", session, request).error())
        .isEqualTo("invalid_request");
  }

  @Test
  void anActivationSignsNoOtherDigest() {
    String session = client.session(CLAIRE);
    String credential = credential(session);
    String sad = client.activation(credential, hash(DOCUMENT));
    Answer other =
        client.call("signatures/signHash", session, sign(credential, sad, hash(new byte[] {1})));
    assertThat(other.status()).isEqualTo(400);
    assertThat(other.json().containsKey("signatures")).isFalse();
  }

  @Test
  void anActivationExpires() {
    String session = client.session(CLAIRE);
    String credential = credential(session);
    String sad = client.activation(credential, hash(DOCUMENT));
    clock.move(Duration.ofMinutes(6));
    assertThat(
            client
                .call("signatures/signHash", session, sign(credential, sad, hash(DOCUMENT)))
                .status())
        .isEqualTo(400);
  }

  @Test
  void nobodySeesOrUsesAnotherPersonsCredential() {
    String credential = credential(client.session(CLAIRE));
    String jean = client.session(JEAN);
    assertThat(
            client.call("credentials/info", jean, credentialParameters(credential).build()).error())
        .isEqualTo("invalid_request");
    String sad = client.activation(credential, hash(DOCUMENT));
    assertThat(
            client
                .call("signatures/signHash", jean, sign(credential, sad, hash(DOCUMENT)))
                .status())
        .isEqualTo(400);
  }

  @Test
  void withoutAKnownTokenNothingIsListed() {
    Answer refused = client.call("credentials/list", "guess", JsonValue.EMPTY_JSON_OBJECT);
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.error()).isEqualTo("invalid_token");
  }

  @Test
  void aPinThroughTheApiGivesAnActivationAndWrongOnesLock() {
    String session = client.session(CLAIRE);
    String credential = credential(session);
    Answer right = client.call("credentials/authorize", session, authorize(credential, "123456"));
    assertThat(right.json().getInt("expiresIn")).isPositive();
    assertThat(
            client
                .call(
                    "signatures/signHash",
                    session,
                    sign(credential, right.text("SAD"), hash(DOCUMENT)))
                .status())
        .isEqualTo(200);
    for (int i = 0; i < 4; i++) {
      assertThat(
              client
                  .call("credentials/authorize", session, authorize(credential, "000000"))
                  .error())
          .isEqualTo("invalid_pin");
    }
    assertThat(
            client.call("credentials/authorize", session, authorize(credential, "000000")).error())
        .isEqualTo("pin_locked");
    assertThat(
            client.call("credentials/authorize", session, authorize(credential, "123456")).error())
        .isEqualTo("pin_locked");
    Answer about =
        client.call("credentials/info", session, credentialParameters(credential).build());
    assertThat(about.json().getJsonObject("key").getString("status")).isEqualTo("disabled");
  }

  @Test
  void aWrongAlgorithmOrDigestIsRefused() {
    String session = client.session(CLAIRE);
    String credential = credential(session);
    String sad = client.activation(credential, hash(DOCUMENT));
    for (Map.Entry<String, String> wrong :
        Map.of(
                "signAlgo",
                "1.2.3",
                "hashAlgorithmOID",
                "1.3.14.3.2.26",
                "SAD",
                "guess",
                "credentialID",
                "other")
            .entrySet()) {
      JsonObject request =
          Json.createObjectBuilder(sign(credential, sad, hash(DOCUMENT)))
              .add(wrong.getKey(), wrong.getValue())
              .build();
      assertThat(client.call("signatures/signHash", session, request).error())
          .as(wrong.getKey())
          .isEqualTo("invalid_request");
    }
  }

  private String credential(String session) {
    Answer list = client.call("credentials/list", session, JsonValue.EMPTY_JSON_OBJECT);
    JsonArray ids = list.json().getJsonArray("credentialIDs");
    assertThat(ids).hasSize(1);
    return ids.getString(0);
  }

  private static JsonObjectBuilder credentialParameters(String credential) {
    return Json.createObjectBuilder().add("credentialID", credential);
  }

  private static JsonObject authorize(String credential, String pin) {
    return credentialParameters(credential)
        .add("numSignatures", 1)
        .add("hashes", Json.createArrayBuilder().add(hash(DOCUMENT)))
        .add("hashAlgorithmOID", SHA256)
        .add(
            "authData",
            Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("id", "PIN").add("value", pin)))
        .build();
  }

  private static JsonObject sign(String credential, String sad, String hash) {
    return credentialParameters(credential)
        .add("SAD", sad)
        .add("hashes", Json.createArrayBuilder().add(hash))
        .add("hashAlgorithmOID", SHA256)
        .add("signAlgo", SHA256_WITH_RSA)
        .build();
  }

  private static String hash(byte[] document) {
    try {
      return Base64.getEncoder()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(document));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isSignature(String certificate, Answer signed) throws Exception {
    X509Certificate signer =
        (X509Certificate)
            CertificateFactory.getInstance("X.509")
                .generateCertificate(
                    new ByteArrayInputStream(Base64.getDecoder().decode(certificate)));
    Signature verifier = Signature.getInstance("SHA256withRSA");
    verifier.initVerify(signer.getPublicKey());
    verifier.update(DOCUMENT);
    return verifier.verify(
        Base64.getDecoder().decode(signed.json().getJsonArray("signatures").getString(0)));
  }
}
