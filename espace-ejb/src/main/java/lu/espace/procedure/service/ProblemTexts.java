package lu.espace.procedure.service;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.espace.shared.domain.Language;

/**
 * Says in an operator's language, in plain words, what the readers of a definition found. They come
 * from three makers (our checks, the JDK's XML parser, Saxon) and speak English, so each of their
 * sentences is known by its pattern; one that is not known is shown as it is.
 */
final class ProblemTexts {

  private static final String BUNDLE = "lu.espace.procedure.service.problems";

  /** The attribute in which an expression stands, before what is wrong with it. */
  private static final Pattern IN_ATTRIBUTE = Pattern.compile("(?s)(?!cvc)([a-z-]{3,20}): (.*)");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

  private final List<Sentence> sentences;
  private final Map<Language, ResourceBundle> texts = new EnumMap<>(Language.class);

  ProblemTexts() {
    ResourceBundle.Control exact =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    ClassLoader loader = ProblemTexts.class.getClassLoader();
    for (Language language : Language.values()) {
      texts.put(language, ResourceBundle.getBundle(BUNDLE, language.locale(), loader, exact));
    }
    sentences = sentences();
  }

  /** The longest first, so that the one that fits best is found. */
  private static List<Sentence> sentences() {
    Properties found = new Properties();
    try (Reader in =
        new InputStreamReader(
            ProblemTexts.class.getResourceAsStream("problem-sentences.properties"),
            StandardCharsets.UTF_8)) {
      found.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stringPropertyNames().stream()
        .map(key -> sentence(key, found.getProperty(key)))
        .sorted(Comparator.comparingInt(Sentence::length).reversed())
        .toList();
  }

  /** The sentence in the language. */
  String text(String found, Language language) {
    Matcher prefixed = IN_ATTRIBUTE.matcher(found);
    if (prefixed.matches()) {
      String rest = text(prefixed.group(2), language);
      return prefixed.group(1) + texts.get(language).getString("colon") + " " + rest;
    }
    for (Sentence sentence : sentences) {
      Matcher matcher = sentence.pattern().matcher(found);
      if (matcher.matches()) {
        return fill(texts.get(language).getString(sentence.key()), matcher);
      }
    }
    return found;
  }

  private static String fill(String text, Matcher found) {
    String filled = text;
    for (int i = 0; i < found.groupCount(); i++) {
      filled = filled.replace("{" + i + "}", tidy(found.group(i + 1)));
    }
    return filled;
  }

  /** Names of elements come as {@code {"urn:lu:espace:procedure:1":label}}. */
  private static String tidy(String value) {
    return value.replaceAll("\\{?\"urn:lu:espace:procedure:1\":([a-z-]+)}?", "$1").replace("}", "");
  }

  private static Sentence sentence(String key, String text) {
    String pattern =
        PLACEHOLDER
            .splitAsStream(text)
            .map(Pattern::quote)
            .collect(Collectors.joining("(.*?)", "(?s)", text.endsWith("}") ? "(.*)" : ""));
    return new Sentence(key, text.length(), Pattern.compile(pattern));
  }

  /** One kind of problem: how the reader says it, and the key of how we do. */
  private record Sentence(String key, int length, Pattern pattern) {}
}
