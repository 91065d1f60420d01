package lu.espace.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory in which one server keeps its configuration, data, logs and deployments: a copy of
 * the distribution's standalone directory. It is configured anew when the scripts have changed; the
 * data and the credential store stay.
 */
final class BaseDirectory {

  private static final String FINGERPRINT = "configured-by.sha256";

  private final Path base;
  private final Path pristine;

  BaseDirectory(Path base, ServerLayout layout) {
    this.base = base;
    this.pristine = layout.home().resolve("standalone");
  }

  Path configuration() {
    return base.resolve("configuration");
  }

  /** What the product keeps among the server's configuration: keys, authorities, desks. */
  Path product() {
    return configuration().resolve("espace");
  }

  boolean isConfiguredBy(List<Path> scripts) {
    Path mark = base.resolve(FINGERPRINT);
    try {
      return Files.exists(mark) && Files.readString(mark).equals(fingerprint(scripts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the distribution's configuration back. */
  void reset() {
    try {
      Files.deleteIfExists(base.resolve(FINGERPRINT));
      deleteTree(configuration().resolve("standalone_xml_history"));
      copyTree(pristine, base);
      Files.createDirectories(product());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void configuredBy(List<Path> scripts) {
    try {
      Files.writeString(base.resolve(FINGERPRINT), fingerprint(scripts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void install(Path file, String name) {
    try {
      Files.createDirectories(product());
      Files.copy(file, product().resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets one user into the management console; the server keeps a digest of the password only. */
  void addManagementUser(String name, String password) {
    String digest =
        digest("MD5", (name + ":ManagementRealm:" + password).getBytes(StandardCharsets.UTF_8));
    try {
      Files.writeString(
          configuration().resolve("mgmt-users.properties"), name + "=" + digest + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String fingerprint(List<Path> scripts) throws IOException {
    StringBuilder all = new StringBuilder(pristine.toString());
    for (Path script : scripts) {
      all.append(Files.readString(script));
    }
    return digest("SHA-256", all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String digest(String algorithm, byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    List<Path> entries;
    try (Stream<Path> walk = Files.walk(from)) {
      entries = walk.toList();
    }
    for (Path entry : entries) {
      Path target = to.resolve(from.relativize(entry).toString());
      if (Files.isDirectory(entry)) {
        Files.createDirectories(target);
      } else {
        Files.copy(entry, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void deleteTree(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    List<Path> entries;
    try (Stream<Path> walk = Files.walk(directory)) {
      entries = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path entry : entries) {
      Files.delete(entry);
    }
  }
}
