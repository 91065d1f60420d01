package lu.espace.trust.csc;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lu.espace.trust.http.Handler;
import lu.espace.trust.http.Reply;
import lu.espace.trust.http.Request;
import lu.espace.trust.signing.HashesToSign;

/** One call of the API: its JSON parameters, read strictly. */
record CscCall(JsonObject json, Optional<String> bearer) {

  private static final String JSON = "application/json";
  private static final String BEARER = "Bearer ";

  /** Makes a handler of a method that takes a call and returns its result. */
  static Handler handler(Function<CscCall, JsonObject> method) {
    return request -> {
      try {
        return Reply.text(200, JSON, method.apply(of(request)).toString());
      } catch (CscRefusal e) {
        return refusal(e);
      }
    };
  }

  private static CscCall of(Request request) {
    Optional<String> bearer =
        request
            .header("authorization")
            .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
            .map(value -> value.substring(BEARER.length()).strip());
    if (request.body().length == 0) {
      return new CscCall(JsonValue.EMPTY_JSON_OBJECT, bearer);
    }
    if (!request.hasType(JSON)) {
      throw CscRefusal.request("The request's type must be application/json");
    }
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(request.body()))) {
      return new CscCall(reader.readObject(), bearer);
    } catch (JsonException e) {
      throw CscRefusal.request("The request is not a JSON object");
    }
  }

  Optional<String> findText(String name) {
    JsonValue value = json.get(name);
    if (value == null || value == JsonValue.NULL) {
      return Optional.empty();
    }
    if (value instanceof JsonString text) {
      return Optional.of(text.getString());
    }
    throw CscRefusal.request("Missing (or invalid type) string parameter " + name);
  }

  String text(String name) {
    return findText(name)
        .filter(text -> !text.isEmpty())
        .orElseThrow(
            () -> CscRefusal.request("Missing (or invalid type) string parameter " + name));
  }

  boolean flag(String name) {
    return json.get(name) == JsonValue.TRUE;
  }

  /** The digests; the older parameter name {@code hash} is understood too. */
  HashesToSign hashes(String oid) {
    JsonValue value = json.containsKey("hashes") ? json.get("hashes") : json.get("hash");
    if (!(value instanceof JsonArray array)
        || !array.stream().allMatch(JsonString.class::isInstance)) {
      throw CscRefusal.request("Missing (or invalid type) array parameter hashes");
    }
    List<String> texts =
        array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    return HashesToSign.parse(texts, oid)
        .orElseThrow(() -> CscRefusal.request("Invalid parameter hashes or hashAlgorithmOID"));
  }

  private static Reply refusal(CscRefusal e) {
    JsonObject body =
        Json.createObjectBuilder()
            .add("error", e.code())
            .add("error_description", e.getMessage())
            .build();
    Reply reply = Reply.text(e.status(), JSON, body.toString());
    return e.status() == 401
        ? reply.with("WWW-Authenticate", "Bearer error=\"" + e.code() + "\"")
        : reply;
  }
}
