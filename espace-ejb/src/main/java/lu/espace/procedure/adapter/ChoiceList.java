package lu.espace.procedure.adapter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.espace.procedure.domain.FieldView.Choice;
import lu.espace.procedure.domain.LocalText;
import lu.espace.shared.domain.Language;

/** The answers that a choice offers, made ready once for each language. */
final class ChoiceList {

  private final Map<Language, List<Choice>> choices = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, String>> labels = new EnumMap<>(Language.class);
  private final List<String> values;

  /**
   * @param items labels by value, in the order in which they are offered
   */
  ChoiceList(Map<String, LocalText> items) {
    this.values = List.copyOf(items.keySet());
    for (Language language : Language.values()) {
      List<Choice> offered = new ArrayList<>();
      Map<String, String> named = new HashMap<>();
      items.forEach(
          (value, label) -> {
            offered.add(new Choice(value, label.in(language)));
            named.put(value, label.in(language));
          });
      choices.put(language, List.copyOf(offered));
      labels.put(language, Map.copyOf(named));
    }
  }

  List<Choice> in(Language language) {
    return choices.get(language);
  }

  List<String> values() {
    return values;
  }

  boolean has(String value) {
    return values.contains(value);
  }

  /** Whether values with blanks between are in the list, each once. */
  boolean hasEach(String several) {
    List<String> chosen = List.of(several.split(" ", -1));
    return Set.copyOf(values).containsAll(chosen)
        && chosen.stream().distinct().count() == chosen.size();
  }

  /** The labels of values with blanks between. */
  String labels(String several, Language language) {
    return Stream.of(several.split(" ", -1))
        .map(value -> label(value, language))
        .collect(Collectors.joining(", "));
  }

  /** The label; the value itself where it is none of the list. */
  String label(String value, Language language) {
    return labels.get(language).getOrDefault(value, value);
  }
}
