package lu.espace.trust.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A request to the trust services.
 *
 * @param path the path below the services' root, still percent-encoded
 * @param query the query string, still encoded; empty if there is none
 * @param headers by lower-case name
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares these
public record Request(
    String method, String path, String query, Map<String, String> headers, byte[] body) {

  /** Nothing that these protocols say is longer. */
  public static final int MAX_BODY = 64 * 1024;

  public Request {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    query = Objects.requireNonNullElse(query, "");
    headers = Map.copyOf(headers);
  }

  /** A header's value. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Whether the body's media type, without its parameters, is this one. */
  public boolean hasType(String mediaType) {
    String type = header("content-type").orElse("");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().equalsIgnoreCase(mediaType);
  }

  /** The fields of the query string. */
  public Fields queryFields() {
    return Fields.parse(query);
  }

  /** The fields of a posted form. */
  public Fields form() {
    if (!hasType("application/x-www-form-urlencoded")) {
      return Fields.parse("");
    }
    return Fields.parse(new String(body, StandardCharsets.UTF_8));
  }

  public boolean isGet() {
    return method.equals("GET");
  }

  public boolean isPost() {
    return method.equals("POST");
  }
}
