package lu.espace.walk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The definitions that come with the product. */
public final class Procedures {

  private static final String FOLDER = "/lu/espace/procedure/definitions/";

  private Procedures() {}

  /** Their file names. */
  public static List<String> all() {
    return new String(read("index.txt"), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** The text of one. */
  public static byte[] read(String name) {
    try (InputStream stream = Procedures.class.getResourceAsStream(FOLDER + name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
