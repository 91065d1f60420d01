package lu.espace.trust.csc;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import lu.espace.trust.signing.HashesToSign;
import lu.espace.trust.signing.Session;
import lu.espace.trust.signing.SigningKey;
import lu.espace.trust.signing.SigningServer;

/** The credentials of the person who identified itself ({@code credentials/list}, {@code info}). */
final class Credentials {

  private final SigningServer server;

  Credentials(SigningServer server) {
    this.server = server;
  }

  JsonObject list(CscCall call) {
    Session session = session(call);
    if (call.findText("userID").filter(user -> !user.equals(session.ssn())).isPresent()) {
      throw CscRefusal.request("Invalid parameter userID");
    }
    Optional<SigningKey> key =
        server
            .keys()
            .findBySsn(session.ssn())
            .filter(k -> !call.flag("onlyValid") || server.status(k).equals("valid"));
    JsonArrayBuilder ids = Json.createArrayBuilder();
    key.ifPresent(k -> ids.add(k.id()));
    JsonObjectBuilder result = Json.createObjectBuilder().add("credentialIDs", ids);
    if (call.flag("credentialInfo")) {
      JsonArrayBuilder infos = Json.createArrayBuilder();
      key.ifPresent(k -> infos.add(describe(k, call).add("credentialID", k.id())));
      result.add("credentialInfos", infos);
    }
    return result.add("onlyValid", call.flag("onlyValid")).build();
  }

  JsonObject info(CscCall call) {
    return describe(own(session(call), call), call).build();
  }

  /** The session that the access token stands for. */
  Session session(CscCall call) {
    return call.bearer().flatMap(server.sessions()::find).orElseThrow(CscRefusal::token);
  }

  /** The person's credential that the call names; somebody else's does not exist for it. */
  SigningKey own(Session session, CscCall call) {
    return server
        .keys()
        .find(call.text("credentialID"))
        .filter(key -> key.person().ssn().equals(session.ssn()))
        .orElseThrow(() -> CscRefusal.request("Invalid parameter credentialID"));
  }

  private JsonObjectBuilder describe(SigningKey key, CscCall call) {
    boolean locked = server.pins().isLocked(key.person().ssn());
    JsonObjectBuilder about =
        Json.createObjectBuilder()
            .add("description", "Signature certificate of " + key.person().name())
            .add("signatureQualifier", "eu_eidas_qes")
            .add(
                "key",
                Json.createObjectBuilder()
                    .add("status", locked ? "disabled" : "enabled")
                    .add("algo", ServerInfo.algorithms())
                    .add("len", CertificateJson.keyLength(key)))
            .add("cert", CertificateJson.of(key, server.status(key), call));
    return about
        .add("auth", authorisation())
        .add("SCAL", "2")
        .add("multisign", HashesToSign.MAX)
        .add("lang", "fr");
  }

  private static JsonObjectBuilder authorisation() {
    JsonObjectBuilder pin =
        Json.createObjectBuilder()
            .add("type", "Password")
            .add("id", "PIN")
            .add("format", "N")
            .add("label", "PIN");
    return Json.createObjectBuilder()
        .add("mode", "oauth2code")
        .add("expression", "PIN")
        .add("objects", Json.createArrayBuilder().add(pin));
  }
}
