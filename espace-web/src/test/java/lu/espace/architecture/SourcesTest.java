package lu.espace.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the sources show: the size of classes and what a reader should never meet. */
class SourcesTest {

  private static final int HARD_STOP = 400;
  private static final int MEDIAN = 80;
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @Test
  void noClassIsLongerThanTheHardStop() throws IOException {
    assertThat(sources(Stream.of("main", "test")).filter(file -> lines(file).size() > HARD_STOP))
        .isEmpty();
  }

  @Test
  void theMedianClassIsSmall() throws IOException {
    List<Integer> sizes =
        sources(Stream.of("main")).map(file -> lines(file).size()).sorted().toList();
    assertThat(sizes).isNotEmpty();
    assertThat(sizes.get(sizes.size() / 2)).isLessThan(MEDIAN);
  }

  @Test
  void nothingCatchesEverything() throws IOException {
    assertThat(matching("catch \\((final )?(Exception|Throwable|RuntimeException) ", "main"))
        .isEmpty();
  }

  @Test
  void nothingIsLeftOpen() throws IOException {
    assertThat(matching("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b", "main", "test")).isEmpty();
  }

  @Test
  void nothingSleeps() throws IOException {
    assertThat(matching("Thread\\." + "sleep|@Dis" + "abled", "main", "test")).isEmpty();
  }

  private static List<String> matching(String expression, String... sets) throws IOException {
    Pattern pattern = Pattern.compile(expression);
    return sources(Stream.of(sets))
        .flatMap(
            file ->
                lines(file).stream()
                    .filter(line -> pattern.matcher(line).find())
                    .map(line -> ROOT.relativize(file) + ": " + line.strip()))
        .toList();
  }

  private static Stream<Path> sources(Stream<String> sets) throws IOException {
    List<String> folders = sets.map(set -> "/src/" + set + "/java/").toList();
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> folders.stream().anyMatch(file.toString()::contains))
          .filter(file -> !ROOT.relativize(file).toString().contains("target/"))
          .toList()
          .stream();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
