package lu.espace.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page: short, in a template, and nothing that the content policy refuses. */
class ViewsTest {

  private static final Path ROOT = Path.of("src/main/webapp");
  private static final int LONGEST = 150;
  private static final Pattern INLINE =
      Pattern.compile("\\s(style|on[a-z]+)=\"|<style|<script|javascript:");
  // Handlers that PrimeFaces' components put into their own script, under its nonce.
  private static final Pattern COMPONENT_HANDLER =
      Pattern.compile("<p:[^>]*\\son[a-z]+=\"", Pattern.DOTALL);

  // A property of this name is read as an operator: the page then fails when it is first shown.
  private static final Pattern RESERVED_PROPERTY =
      Pattern.compile(
          "[#$]\\{[^}]*\\.(empty|not|and|or|div|mod|eq|ne|lt|gt|le|ge|instanceof|true|false|null)\\b(?!\\()");

  static Stream<Path> views() throws IOException {
    return WebSources.files(ROOT.toString(), ".xhtml").stream();
  }

  static Stream<Path> pages() throws IOException {
    return views().filter(file -> !file.startsWith(ROOT.resolve("WEB-INF")));
  }

  @ParameterizedTest
  @MethodSource("views")
  void holdsNoInlineStyleOrScript(Path view) throws IOException {
    String text = Files.readString(view);
    assertThat(INLINE.matcher(COMPONENT_HANDLER.matcher(text).replaceAll("<p:")).find())
        .as(view.toString())
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("views")
  void namesNoPropertyByAReservedWord(Path view) throws IOException {
    assertThat(RESERVED_PROPERTY.matcher(Files.readString(view)).results())
        .as(view.toString())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("views")
  void isShort(Path view) throws IOException {
    assertThat(Files.readAllLines(view)).as(view.toString()).hasSizeLessThanOrEqualTo(LONGEST);
  }

  @ParameterizedTest
  @MethodSource("views")
  void usesNoAjaxThatTheContentPolicyRefuses(Path view) throws IOException {
    assertThat(Files.readString(view)).doesNotContain("<f:ajax").doesNotContain("h:commandScript");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void usesATemplate(Path page) throws IOException {
    List<String> templates = List.of("public", "main", "error");
    assertThat(templates)
        .as(page.toString())
        .anyMatch(name -> contains(page, "template=\"/WEB-INF/templates/" + name + ".xhtml\""));
  }

  private static boolean contains(Path page, String text) {
    try {
      return Files.readString(page).contains(text);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
