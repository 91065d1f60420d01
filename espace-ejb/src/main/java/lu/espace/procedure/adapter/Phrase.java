package lu.espace.procedure.adapter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lu.espace.procedure.domain.FieldType;
import lu.espace.procedure.domain.LocalText;
import lu.espace.shared.domain.Language;

/**
 * A text of a definition in which values of the instance can stand. In {@code text} each of them is
 * one character of the private use area, counted up from {@link #FIRST}.
 */
record Phrase(LocalText text, Map<Language, List<Output>> outputs) {

  static final char FIRST = '\ue000';

  /**
   * A value in a text.
   *
   * @param node the path of the node that it shows, where it shows one as it is
   * @param type of a computed value, or empty
   */
  record Output(Expression value, Optional<String> node, Optional<FieldType> type) {}

  static Phrase none() {
    return new Phrase(new LocalText(Map.of()), Map.of());
  }

  boolean isEmpty() {
    return text.texts().isEmpty();
  }

  String in(Language language, Function<Output, String> shown) {
    String said = text.in(language);
    List<Output> values = outputs.getOrDefault(language, List.of());
    for (int i = 0; i < values.size(); i++) {
      said = said.replace(Character.toString(FIRST + i), shown.apply(values.get(i)));
    }
    return said;
  }
}
