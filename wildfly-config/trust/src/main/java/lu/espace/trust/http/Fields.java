package lu.espace.trust.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Named text values of a query string or a form. A blank value counts as absent. */
public final class Fields {

  private final Map<String, String> values;
  private final Set<String> repeated;

  private Fields(Map<String, String> values, Set<String> repeated) {
    this.values = values;
    this.repeated = repeated;
  }

  static Fields parse(String encoded) {
    Map<String, String> values = new HashMap<>();
    Set<String> repeated = new HashSet<>();
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String name = decode(pair.substring(0, equals));
        if (values.put(name, decode(pair.substring(equals + 1))) != null) {
          repeated.add(name);
        }
      }
    }
    return new Fields(values, repeated);
  }

  /** The value of a field, if it was given. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
  }

  /** Whether any field came twice, which OAuth (RFC 6749, 3.1) forbids. */
  public boolean hasRepetition() {
    return !repeated.isEmpty();
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A broken percent sign names nothing that we know; the field is as good as absent.
      return "";
    }
  }
}
