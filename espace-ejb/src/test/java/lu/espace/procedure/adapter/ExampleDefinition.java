package lu.espace.procedure.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example of the documentation, so that it never stops working. */
public final class ExampleDefinition {

  public static final String TEXT = read();

  private ExampleDefinition() {}

  /** The example with one place changed. */
  public static String with(String part, String replacement) {
    if (!TEXT.contains(part)) {
      throw new IllegalArgumentException("The example has no " + part);
    }
    int place = TEXT.indexOf(part);
    return TEXT.substring(0, place) + replacement + TEXT.substring(place + part.length());
  }

  /** The line of the first place where this stands, from 1. */
  static int line(String document, String part) {
    return (int) document.substring(0, document.indexOf(part)).lines().count();
  }

  private static String read() {
    try {
      String page = Files.readString(Path.of("../docs/procedure-definitions.md"));
      int start = page.indexOf("<?xml");
      return page.substring(start, page.indexOf("```", start));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
