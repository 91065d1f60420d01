package lu.espace.server;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The sandbox's own passwords: drawn at the first start, kept in a file that only its user reads.
 */
final class SandboxSecrets {

  static final String STORE = "store";
  static final String DATABASE = "database";
  static final String MANAGEMENT = "management";

  private static final int BYTES = 18;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;

  SandboxSecrets(Path file) {
    this.file = file;
  }

  synchronized String get(String name) {
    Properties known = load();
    String value = known.getProperty(name);
    if (value == null) {
      byte[] bytes = new byte[BYTES];
      RANDOM.nextBytes(bytes);
      // A leading letter: the management script would take a leading minus for an option.
      value = "s" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      known.setProperty(name, value);
      store(known);
    }
    return value;
  }

  private Properties load() {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return properties;
  }

  private void store(Properties properties) {
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      try (Writer out = Files.newBufferedWriter(file)) {
        properties.store(out, "Passwords of this sandbox; they go with its data.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
