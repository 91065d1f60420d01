package lu.espace.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ends of chains that the server wrote to its audit log, out of reach of the database. */
public final class AuditLogFiles {

  private static final Pattern SEALED =
      Pattern.compile("ESP-1301 SEALED chain=(\\d+) line=(\\d+) hash=([0-9a-f]{64})");

  private final Map<Long, Map<Long, String>> hashes = new HashMap<>();

  private AuditLogFiles() {}

  /** Reads what the files say; other lines in them are passed over. */
  public static AuditLogFiles read(List<Path> files) {
    AuditLogFiles result = new AuditLogFiles();
    for (Path file : files) {
      try (Stream<String> lines = Files.lines(file)) {
        lines.forEach(result::note);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(file.toString(), unreadable);
      }
    }
    return result;
  }

  /** The hashes of one chain by the numbers of their lines. */
  Map<Long, String> of(long chain) {
    return hashes.getOrDefault(chain, Map.of());
  }

  /** The chains that the files name. */
  Iterable<Long> chains() {
    return hashes.keySet();
  }

  private void note(String line) {
    Matcher sealed = SEALED.matcher(line);
    if (sealed.find()) {
      hashes
          .computeIfAbsent(Long.valueOf(sealed.group(1)), chain -> new HashMap<>())
          .put(Long.valueOf(sealed.group(2)), sealed.group(3));
    }
  }
}
