package lu.espace.trust.csc;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.espace.trust.RunningTrustServices;

/** An application and its user's browser, as the tests need them. */
public final class SigningClient {

  public static final String VERIFIER = "0123456789-0123456789-0123456789-0123456789";
  private static final Pattern PAGE = Pattern.compile("name=\"page\" value=\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final RunningTrustServices services;

  public SigningClient(RunningTrustServices services) {
    this.services = services;
  }

  /** A JSON answer with its status. */
  public record Answer(int status, JsonObject json) {

    public String text(String name) {
      return json.getString(name);
    }

    public String error() {
      return json.getString("error", "none");
    }
  }

  public Map<String, String> serviceRequest() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("response_type", "code");
    fields.put("client_id", "espace");
    fields.put("redirect_uri", RunningTrustServices.REDIRECT.toString());
    fields.put("scope", "service");
    fields.put("state", "st&te=1");
    fields.put("code_challenge", challenge(VERIFIER));
    fields.put("code_challenge_method", "S256");
    return fields;
  }

  public Map<String, String> credentialRequest(String credential, String hash) {
    Map<String, String> fields = serviceRequest();
    fields.put("scope", "credential");
    fields.put("credentialID", credential);
    fields.put("numSignatures", "1");
    fields.put("hashes", hash);
    fields.put("hashAlgorithmOID", "2.16.840.1.101.3.4.2.1");
    fields.put("description", "Declaration <b>of</b> a vacant post");
    return fields;
  }

  /** Opens the page that the application sends its user to. */
  public HttpResponse<String> open(Map<String, String> fields) {
    URI uri = URI.create(services.at("/oauth2/authorize") + "?" + encode(fields));
    return send(HttpRequest.newBuilder(uri).header("Accept-Language", "en"));
  }

  /** The hidden name of a page that waits for an answer. */
  public static String page(HttpResponse<String> shown) {
    Matcher matcher = PAGE.matcher(shown.body());
    if (!matcher.find()) {
      throw new AssertionError("No form in " + shown.body());
    }
    return matcher.group(1);
  }

  /** Sends the page's form. */
  public HttpResponse<String> answer(String page, String user, String pin, String action) {
    Map<String, String> fields = new HashMap<>();
    fields.put("page", page);
    fields.put("user", user);
    fields.put("pin", pin);
    fields.put("action", action);
    fields.put("lang", "en");
    return send(form(services.at("/oauth2/authorize"), fields));
  }

  /** The fields in the address that the browser is sent back to. */
  public static Map<String, String> returned(HttpResponse<String> response) {
    String location = response.headers().firstValue("Location").orElseThrow();
    if (!location.startsWith(RunningTrustServices.REDIRECT + "?")) {
      throw new AssertionError("Sent to " + location);
    }
    Map<String, String> fields = new HashMap<>();
    for (String pair : URI.create(location).getRawQuery().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return fields;
  }

  public Map<String, String> tokenRequest(String code) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("grant_type", "authorization_code");
    fields.put("code", code);
    fields.put("client_id", "espace");
    fields.put("client_secret", services.pki().clientSecret());
    fields.put("redirect_uri", RunningTrustServices.REDIRECT.toString());
    fields.put("code_verifier", VERIFIER);
    return fields;
  }

  public Answer token(Map<String, String> fields) {
    return json(send(form(services.at("/oauth2/token"), fields)));
  }

  /** The access token of a person who identified itself. */
  public String session(String ssn) {
    String page = page(open(serviceRequest()));
    String code = returned(answer(page, ssn, "123456", "confirm")).get("code");
    return token(tokenRequest(code)).text("access_token");
  }

  /** The activation that a person gave for a digest. */
  public String activation(String credential, String hash) {
    String page = page(open(credentialRequest(credential, hash)));
    String code = returned(answer(page, "", "123456", "confirm")).get("code");
    return token(tokenRequest(code)).text("access_token");
  }

  public Answer call(String method, String token, JsonObject parameters) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(services.at("/csc/v2/" + method))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(parameters.toString()));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return json(send(request));
  }

  public static String challenge(String verifier) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static HttpRequest.Builder form(URI uri, Map<String, String> fields) {
    return HttpRequest.newBuilder(uri)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(encode(fields)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Answer json(HttpResponse<String> response) {
    try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
      return new Answer(response.statusCode(), reader.readObject());
    }
  }

  private static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            e ->
                URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
