package lu.espace.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.espace.shared.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in every language, and every text that a page asks for exists. */
class BundlesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
  private static final Pattern USED =
      Pattern.compile(
          "(?:i18n\\[|i18n\\.text\\(|texts\\.(?:get|text)\\(|\\.done\\()\\s*['\"]([^'\"]+)['\"](\\.concat)?");

  static List<String> features() {
    return Bundles.FEATURES;
  }

  @ParameterizedTest
  @MethodSource("features")
  void everyTextExistsInEveryLanguage(String feature) {
    Set<String> french = Bundles.read(feature, Language.FR).keySet();
    for (Language language : Language.values()) {
      assertThat(Bundles.read(feature, language).keySet())
          .as("%s in %s", feature, language)
          .containsExactlyInAnyOrderElementsOf(french);
    }
  }

  @ParameterizedTest
  @MethodSource("features")
  void everyLanguageHasTheSamePlaceholders(String feature) {
    Map<String, String> french = Bundles.read(feature, Language.FR);
    for (Language language : Language.values()) {
      Bundles.read(feature, language)
          .forEach(
              (key, text) ->
                  assertThat(placeholders(text))
                      .as("%s in %s", key, language)
                      .isEqualTo(placeholders(french.getOrDefault(key, ""))));
    }
  }

  @ParameterizedTest
  @MethodSource("features")
  void noTextIsEmptyOrSwallowedByAStraightApostrophe(String feature) {
    for (Language language : Language.values()) {
      Bundles.read(feature, language)
          .forEach(
              (key, text) ->
                  assertThat(text).as("%s in %s", key, language).isNotBlank().doesNotContain("'"));
    }
  }

  @ParameterizedTest
  @MethodSource("features")
  void keysStartWithTheirFeature(String feature) {
    assertThat(Bundles.read(feature, Language.FR).keySet())
        .allMatch(key -> key.startsWith(feature + ".") || key.startsWith("error.ESP-"));
  }

  @Test
  void everyFileBelongsToAKnownFeature() throws IOException {
    assertThat(WebSources.files("src/main/resources", ".properties"))
        .filteredOn(file -> file.getFileName().toString().startsWith("texts_"))
        .allMatch(file -> Bundles.FEATURES.contains(WebSources.feature(file)));
  }

  @Test
  void everyTextThatAPageAsksForExists() throws IOException {
    Bundles bundles = new Bundles();
    Set<String> missing = new TreeSet<>();
    for (String source : WebSources.texts("src/main/webapp", ".xhtml")) {
      missing.addAll(missing(source, bundles));
    }
    for (String source : WebSources.texts("src/main/java", ".java")) {
      missing.addAll(missing(source, bundles));
    }
    assertThat(missing).isEmpty();
  }

  private static Set<String> missing(String source, Bundles bundles) {
    Set<String> missing = new TreeSet<>();
    Matcher matcher = USED.matcher(source);
    while (matcher.find()) {
      String key = matcher.group(1);
      boolean isPrefix = matcher.group(2) != null || key.endsWith(".");
      if (!key.contains(".")) {
        continue;
      }
      if (isPrefix ? !anyStartsWith(key) : bundles.find(Language.FR, key).isEmpty()) {
        missing.add(key);
      }
    }
    return missing;
  }

  private static boolean anyStartsWith(String prefix) {
    return Bundles.FEATURES.stream()
        .flatMap(feature -> Bundles.read(feature, Language.FR).keySet().stream())
        .anyMatch(key -> key.startsWith(prefix));
  }

  private static List<String> placeholders(String text) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    Set<String> found = new TreeSet<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return Arrays.asList(found.toArray(String[]::new));
  }
}
