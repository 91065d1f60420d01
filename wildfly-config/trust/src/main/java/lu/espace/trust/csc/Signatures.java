package lu.espace.trust.csc;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import lu.espace.trust.signing.Activation;
import lu.espace.trust.signing.HashAlgorithm;
import lu.espace.trust.signing.HashesToSign;
import lu.espace.trust.signing.Pins;
import lu.espace.trust.signing.Session;
import lu.espace.trust.signing.SigningKey;
import lu.espace.trust.signing.SigningServer;

/**
 * Activation and signature ({@code credentials/authorize}, {@code signatures/signHash}). An
 * activation signs the digests that it was given for, once, within minutes.
 */
final class Signatures {

  private final SigningServer server;
  private final Credentials credentials;

  Signatures(SigningServer server, Credentials credentials) {
    this.server = server;
    this.credentials = credentials;
  }

  JsonObject authorize(CscCall call) {
    Session session = credentials.session(call);
    SigningKey key = credentials.own(session, call);
    HashesToSign hashes = call.hashes(call.text("hashAlgorithmOID"));
    JsonValue number = call.json().get("numSignatures");
    if (number == null || !number.toString().equals(Integer.toString(hashes.hashes().size()))) {
      throw CscRefusal.request("numSignatures must be the number of hashes");
    }
    requireValid(key);
    checkPin(key, call);
    String sad = server.activations().put(new Activation(session.client(), key, hashes));
    return Json.createObjectBuilder()
        .add("SAD", sad)
        .add("expiresIn", server.activations().life().toSeconds())
        .build();
  }

  JsonObject signHash(CscCall call) {
    String sad = sad(call);
    Activation activation =
        server
            .activations()
            .find(sad)
            .orElseThrow(() -> CscRefusal.request("Invalid parameter SAD"));
    if (!activation.key().id().equals(call.text("credentialID"))) {
      throw CscRefusal.request("Invalid parameter credentialID");
    }
    HashesToSign hashes = call.hashes(digestOid(call));
    if (!activation.hashes().covers(hashes)) {
      throw CscRefusal.request("The SAD was not given for these hashes");
    }
    requireValid(activation.key());
    List<byte[]> signed =
        server.sign(sad, hashes).orElseThrow(() -> CscRefusal.request("Invalid parameter SAD"));
    JsonArrayBuilder signatures = Json.createArrayBuilder();
    signed.forEach(value -> signatures.add(Base64.getEncoder().encodeToString(value)));
    return Json.createObjectBuilder().add("signatures", signatures).build();
  }

  /**
   * The activation is a parameter beside the session's token, or, with OAuth, the token itself (CSC
   * API v2, 11.11).
   */
  private String sad(CscCall call) {
    Optional<String> parameter = call.findText("SAD");
    if (parameter.isEmpty()) {
      String token = call.bearer().orElseThrow(CscRefusal::token);
      return server.activations().find(token).map(a -> token).orElseThrow(CscRefusal::token);
    }
    Session session = credentials.session(call);
    String sad = parameter.get();
    return server
        .activations()
        .find(sad)
        .filter(a -> a.key().person().ssn().equals(session.ssn()))
        .filter(a -> a.client().equals(session.client()))
        .map(a -> sad)
        .orElseThrow(() -> CscRefusal.request("Invalid parameter SAD"));
  }

  private static String digestOid(CscCall call) {
    String signAlgo = call.text("signAlgo");
    if (signAlgo.equals(HashAlgorithm.RSA)) {
      return call.text("hashAlgorithmOID");
    }
    for (HashAlgorithm algorithm : HashAlgorithm.values()) {
      if (algorithm.signatureOid().equals(signAlgo)) {
        if (call.findText("hashAlgorithmOID").filter(o -> !o.equals(algorithm.oid())).isPresent()) {
          throw CscRefusal.request("hashAlgorithmOID contradicts signAlgo");
        }
        return algorithm.oid();
      }
    }
    throw CscRefusal.request("Invalid parameter signAlgo");
  }

  private void requireValid(SigningKey key) {
    if (!server.status(key).equals("valid")) {
      throw CscRefusal.request("The credential's certificate is " + server.status(key));
    }
  }

  private void checkPin(SigningKey key, CscCall call) {
    Pins.Outcome outcome = server.pins().check(key.person().ssn(), pin(call));
    switch (outcome) {
      case RIGHT -> {}
      case WRONG -> throw CscRefusal.pin("invalid_pin", "The PIN is invalid");
      case LOCKED -> throw CscRefusal.pin("pin_locked", "PIN locked");
    }
  }

  /** Version 2 has {@code authData}, version 1 had {@code PIN}. */
  private static String pin(CscCall call) {
    if (call.json().get("authData") instanceof JsonArray data) {
      for (JsonValue value : data) {
        if (value instanceof JsonObject object
            && object.get("id") instanceof JsonString id
            && id.getString().equals("PIN")
            && object.get("value") instanceof JsonString pin) {
          return pin.getString();
        }
      }
    }
    return call.text("PIN");
  }
}
