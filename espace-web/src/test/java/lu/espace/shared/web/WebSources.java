package lu.espace.shared.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The module's own files, as the tests read them. */
final class WebSources {

  private WebSources() {}

  static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  static List<String> texts(String folder, String ending) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files(folder, ending)) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  /** The feature in {@code lu/espace/<feature>/web/texts_fr.properties}. */
  static String feature(Path bundle) {
    return bundle.getParent().getParent().getFileName().toString();
  }
}
