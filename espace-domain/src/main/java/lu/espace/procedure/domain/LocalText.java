package lu.espace.procedure.domain;

import java.io.Serializable;
import java.util.Map;
import lu.espace.shared.domain.Language;

/** One text in every language. */
public record LocalText(Map<Language, String> texts) implements Serializable {

  public LocalText {
    texts = Map.copyOf(texts);
  }

  /** The text, or an empty one where the definition gives none. */
  public String in(Language language) {
    return texts.getOrDefault(language, "");
  }
}
