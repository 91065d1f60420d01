package lu.espace.procedure.adapter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lu.espace.procedure.domain.FieldView.Choice;
import lu.espace.shared.domain.Language;

/**
 * The activities of NACE Rev. 2 (Regulation (EC) No 1893/2006): its divisions and classes with
 * their official titles. An activity is named by the code of its class, 47.11. There is no official
 * Luxembourgish version; there, the French title stands, which the administrations use.
 */
final class Nace {

  /** How long the code of a class is. */
  private static final int CLASS = "47.11".length();

  private final Map<String, Map<Language, String>> titles = new LinkedHashMap<>();
  private final Map<Language, List<Choice>> classes = new EnumMap<>(Language.class);

  Nace() {
    try (BufferedReader lines = open()) {
      List<Language> order = List.of(Language.EN, Language.FR, Language.DE);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split("\t", -1);
        Map<Language, String> title = new EnumMap<>(Language.class);
        order.forEach(language -> title.put(language, parts[1 + order.indexOf(language)]));
        title.put(Language.LB, title.get(Language.FR));
        titles.put(parts[0], title);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Language language : Language.values()) {
      List<Choice> offered = new ArrayList<>();
      titles.keySet().stream()
          .filter(this::has)
          .forEach(code -> offered.add(new Choice(code, name(code, language))));
      classes.put(language, List.copyOf(offered));
    }
  }

  private static BufferedReader open() {
    return new BufferedReader(
        new InputStreamReader(Nace.class.getResourceAsStream("nace.tsv"), StandardCharsets.UTF_8));
  }

  /** Whether it is the code of a class. */
  boolean has(String code) {
    return code.length() == CLASS && titles.containsKey(code);
  }

  /** The code with its title; what is no code as it stands. */
  String name(String code, Language language) {
    Map<Language, String> title = titles.get(code);
    return title == null ? code : code + " " + title.get(language);
  }

  /** The classes in the order of their codes. */
  List<Choice> in(Language language) {
    return classes.get(language);
  }
}
