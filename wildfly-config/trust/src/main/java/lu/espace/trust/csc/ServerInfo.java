package lu.espace.trust.csc;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import lu.espace.trust.signing.HashAlgorithm;

/** What the signing server is and can do ({@code info}); anybody may ask. */
final class ServerInfo {

  private static final List<String> METHODS =
      List.of(
          "oauth2/authorize",
          "oauth2/token",
          "credentials/list",
          "credentials/info",
          "credentials/authorize",
          "signatures/signHash");

  private final URI oauth;

  /** The description of a server whose OAuth endpoints are below an address. */
  ServerInfo(URI oauth) {
    this.oauth = oauth;
  }

  JsonObject info(CscCall call) {
    String base = oauth.toString().replaceFirst("/oauth2/?$", "");
    return Json.createObjectBuilder()
        .add("specs", "2.0.0.2")
        .add("name", "SANDBOX signing server")
        .add("logo", base + "/assets/logo.svg")
        .add("region", "LU")
        .add("lang", "fr")
        .add("description", "Signature keys of invented people; its signatures have no legal value")
        .add("authType", Json.createArrayBuilder().add("oauth2code"))
        .add("oauth2", base)
        .add("asynchronousOperationMode", false)
        .add("methods", Json.createArrayBuilder(METHODS))
        .add("signAlgorithms", Json.createObjectBuilder().add("algos", algorithms()))
        .add(
            "signature_formats",
            Json.createObjectBuilder().add("formats", Json.createArrayBuilder()))
        .add("conformance_levels", Json.createArrayBuilder())
        .build();
  }

  static JsonArray algorithms() {
    var algorithms = Json.createArrayBuilder().add(HashAlgorithm.RSA);
    for (HashAlgorithm algorithm : HashAlgorithm.values()) {
      algorithms.add(algorithm.signatureOid());
    }
    return algorithms.build();
  }
}
