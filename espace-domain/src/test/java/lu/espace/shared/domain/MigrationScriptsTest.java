package lu.espace.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationScriptsTest {

  /**
   * EclipseLink takes the value of a sequence for the last of a block: one that starts with 1 gives
   * negative numbers first, or is refused (EclipseLink-7027).
   */
  @Test
  void everySequenceStartsWithTheEndOfItsFirstBlock() throws IOException {
    assertThat(lines().filter(line -> line.startsWith("create sequence")))
        .isNotEmpty()
        .allMatch(line -> line.endsWith(" start with 50 increment by 50;"));
  }

  private static Stream<String> lines() throws IOException {
    try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/db/migration"))) {
      return scripts.flatMap(script -> read(script).stream()).toList().stream();
    }
  }

  private static List<String> read(Path script) {
    try {
      return Files.readAllLines(script);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
