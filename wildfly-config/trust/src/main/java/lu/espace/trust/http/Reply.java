package lu.espace.trust.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** An answer of the trust services. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares these
public record Reply(int status, Map<String, String> headers, byte[] body) {

  private static final String TYPE = "Content-Type";

  public Reply {
    headers = Map.copyOf(headers);
  }

  /** Bytes of a media type that nobody may keep. */
  public static Reply bytes(String mediaType, byte[] body) {
    return of(200, mediaType, body);
  }

  /** A text of a media type. */
  public static Reply text(int status, String mediaType, String text) {
    return of(status, mediaType + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** A refusal without a protocol's own form. */
  public static Reply refusal(int status, String reason) {
    return text(status, "text/plain", reason + "\n");
  }

  /** Sends the browser elsewhere. */
  public static Reply redirect(String location) {
    Map<String, String> headers = new HashMap<>(basics());
    headers.put("Location", location);
    return new Reply(302, headers, new byte[0]);
  }

  /** The same answer with one header more. */
  public Reply with(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new Reply(status, more, body);
  }

  /** The body as text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  private static Reply of(int status, String mediaType, byte[] body) {
    Map<String, String> headers = new HashMap<>(basics());
    headers.put(TYPE, mediaType);
    return new Reply(status, headers, body);
  }

  private static Map<String, String> basics() {
    return Map.of("Cache-Control", "no-store", "X-Content-Type-Options", "nosniff");
  }
}
