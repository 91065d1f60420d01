package lu.espace.procedure.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A definition that uses every element and every type of the language. */
final class EveryElement {

  static final String TEXT = read();

  private EveryElement() {}

  /** The definition with the first place of a text changed. */
  static String with(String part, String replacement) {
    if (!TEXT.contains(part)) {
      throw new IllegalArgumentException("The definition has no " + part);
    }
    int place = TEXT.indexOf(part);
    return TEXT.substring(0, place) + replacement + TEXT.substring(place + part.length());
  }

  private static String read() {
    try (InputStream in = EveryElement.class.getResourceAsStream("every-element.xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
