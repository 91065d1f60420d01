package lu.espace.trust.oauth;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import lu.espace.sandbox.pki.SandboxException;
import lu.espace.trust.http.Fields;
import lu.espace.trust.http.Reply;
import lu.espace.trust.http.Request;
import lu.espace.trust.signing.Activation;
import lu.espace.trust.signing.Session;
import lu.espace.trust.signing.SigningServer;
import lu.espace.trust.signing.Tickets;

/**
 * Where the application exchanges a code: for an access token after identification, for signature
 * activation data (SAD) after a confirmation.
 */
public final class TokenEndpoint {

  private static final String JSON = "application/json";

  private final Client client;
  private final SigningServer server;
  private final Tickets<Grant> codes;

  TokenEndpoint(Client client, SigningServer server, Tickets<Grant> codes) {
    this.client = client;
    this.server = server;
    this.codes = codes;
  }

  /** RFC 6749, 4.1.3. */
  public Reply post(Request request) {
    Fields form = request.form();
    if (!client.isProvedBy(request, form)) {
      return refusal(401, "invalid_client", "The client did not prove itself")
          .with("WWW-Authenticate", "Basic realm=\"sandbox signing server\"");
    }
    if (form.hasRepetition()) {
      return refusal(400, "invalid_request", "A parameter is repeated");
    }
    if (!form.find("grant_type").equals(Optional.of("authorization_code"))) {
      return refusal(400, "unsupported_grant_type", "grant_type must be authorization_code");
    }
    Optional<Grant> grant = form.find("code").flatMap(codes::take);
    if (grant.filter(g -> isFor(g, form)).isEmpty()) {
      return refusal(
          400, "invalid_grant", "code, redirect_uri and code_verifier do not belong together");
    }
    return Reply.text(200, JSON, token(grant.get()).toString());
  }

  private boolean isFor(Grant grant, Fields form) {
    AuthorizationRequest asked = grant.request();
    return asked.client().equals(client.id())
        && form.find("redirect_uri").filter(asked.redirect().toString()::equals).isPresent()
        && form.find("code_verifier").filter(v -> isVerifier(v, asked.challenge())).isPresent();
  }

  private JsonObject token(Grant grant) {
    return grant
        .request()
        .consent()
        .map(consent -> activation(grant, consent))
        .orElseGet(() -> session(grant));
  }

  private JsonObject session(Grant grant) {
    String token = server.sessions().put(new Session(client.id(), grant.ssn()));
    return json(token, "Bearer", server.sessions().life()).add("scope", "service").build();
  }

  private JsonObject activation(Grant grant, AuthorizationRequest.Consent consent) {
    String sad =
        server
            .activations()
            .put(new Activation(grant.request().client(), consent.key(), consent.hashes()));
    return json(sad, "SAD", server.activations().life())
        .add("scope", "credential")
        .add("credentialID", consent.key().id())
        .build();
  }

  private static JsonObjectBuilder json(String token, String type, Duration life) {
    return Json.createObjectBuilder()
        .add("access_token", token)
        .add("token_type", type)
        .add("expires_in", life.toSeconds());
  }

  /** RFC 7636, 4.6. */
  private static boolean isVerifier(String verifier, String challenge) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      byte[] expected = Base64.getUrlDecoder().decode(challenge);
      return MessageDigest.isEqual(digest, expected);
    } catch (NoSuchAlgorithmException e) {
      throw new SandboxException("The Java runtime has no SHA-256", e);
    }
  }

  private static Reply refusal(int status, String code, String description) {
    JsonObject json =
        Json.createObjectBuilder().add("error", code).add("error_description", description).build();
    return Reply.text(status, JSON, json.toString());
  }
}
