package lu.espace.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import lu.espace.audit.domain.ChainFault;
import lu.espace.audit.domain.ChainFault.Kind;
import lu.espace.shared.domain.Language;

/**
 * What the log says in words. Each method of each service has its text, as an act or as a look; a
 * test names the methods that have none.
 */
@ApplicationScoped
public class LogTexts {

  private static final String ACT = "do.";
  private static final String LOOK = "view.";

  private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

  public LogTexts() {
    for (Language language : Language.values()) {
      texts.put(language, read(language));
    }
  }

  /** The text with its placeholders filled. */
  public String text(Language language, String key, Object... arguments) {
    return new MessageFormat(texts.get(language).get(key), language.locale()).format(arguments);
  }

  /** How a line's act ended. */
  public String kind(Language language, LogKind kind) {
    return text(language, "kind." + kind);
  }

  /** What a check of the chain found at one place. */
  public String fault(Language language, ChainFault fault) {
    boolean missing = fault.kind() == Kind.REMOVED || fault.kind() == Kind.CUT;
    String one = missing && fault.from() == fault.to() ? ".one" : "";
    return text(language, "fault." + fault.kind() + one, fault.from(), fault.to());
  }

  /** The act in words; a method that no longer has any is named as it was. */
  String verb(Language language, String verb) {
    Map<String, String> all = texts.get(language);
    return all.getOrDefault(ACT + verb, all.getOrDefault(LOOK + verb, verb));
  }

  /** Whether the method only looks at something. */
  boolean isLook(String verb) {
    return texts.get(Language.FR).containsKey(LOOK + verb);
  }

  /** The methods that only look at something. */
  Set<String> looks() {
    return texts.get(Language.FR).keySet().stream()
        .filter(key -> key.startsWith(LOOK))
        .map(key -> key.substring(LOOK.length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All texts of a language by their keys. */
  public Map<String, String> all(Language language) {
    return texts.get(language);
  }

  private static Map<String, String> read(Language language) {
    String name = "log_" + language.code() + ".properties";
    try (InputStream file = LogTexts.class.getResourceAsStream(name)) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      Map<String, String> result = new HashMap<>();
      properties.forEach(
          (key, value) -> result.put((String) key, spaced(language, (String) value)));
      return Map.copyOf(result);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }

  /** French puts a space before some signs, where no line may break. */
  private static String spaced(Language language, String text) {
    return language == Language.FR ? text.replaceAll(" (?=[;:!?])", "\u00a0") : text;
  }
}
