package lu.espace.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import lu.espace.shared.domain.Language;

/**
 * All texts of the pages, read once from one file per feature and language. The files are read here
 * and not by {@link java.util.ResourceBundle}, which would fall back to the language of the server
 * before French.
 */
@ApplicationScoped
public class Bundles {

  /** The features that may have texts. */
  static final List<String> FEATURES =
      List.of(
          "shared",
          "access",
          "door",
          "business",
          "team",
          "upload",
          "safe",
          "procedure",
          "document",
          "signature",
          "casefile",
          "message",
          "institution",
          "notification",
          "audit");

  private static final String NO_BREAK = "\u00a0";

  private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

  public Bundles() {
    for (Language language : Language.values()) {
      Map<String, String> all = new HashMap<>();
      FEATURES.forEach(feature -> all.putAll(read(feature, language)));
      texts.put(language, Map.copyOf(all));
    }
  }

  /** The text in this language, in French where it is missing there. */
  public Optional<String> find(Language language, String key) {
    String text = texts.get(language).get(key);
    return Optional.ofNullable(text == null ? texts.get(Language.FR).get(key) : text);
  }

  /** The texts of one feature; empty while the feature has none. */
  static Map<String, String> read(String feature, Language language) {
    String name = "/lu/espace/" + feature + "/web/texts_" + language.code() + ".properties";
    try (InputStream file = Bundles.class.getResourceAsStream(name)) {
      if (file == null) {
        return Map.of();
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      Map<String, String> result = new HashMap<>();
      properties.forEach(
          (key, value) -> result.put((String) key, spaced(language, (String) value)));
      return result;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }

  /** French puts a space before some signs, where no line may break. */
  private static String spaced(Language language, String text) {
    return language == Language.FR
        ? text.replaceAll(" (?=[;:!?»])", NO_BREAK).replaceAll("(?<=«) ", NO_BREAK)
        : text;
  }
}
