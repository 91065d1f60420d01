package lu.espace.institution.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import lu.espace.shared.domain.Language;

/** A name as it is written in each language. */
@Embeddable
public class LocalName {

  /** Longest name in any language. */
  public static final int MAX_LENGTH = 200;

  @Column(name = "name_fr", nullable = false, length = MAX_LENGTH)
  private String french;

  @Column(name = "name_de", nullable = false, length = MAX_LENGTH)
  private String german;

  @Column(name = "name_en", nullable = false, length = MAX_LENGTH)
  private String english;

  @Column(name = "name_lb", nullable = false, length = MAX_LENGTH)
  private String luxembourgish;

  protected LocalName() {}

  /**
   * @param names one per language
   * @throws IllegalArgumentException where a language is missing
   */
  public LocalName(Map<Language, String> names) {
    french = required(names, Language.FR);
    german = required(names, Language.DE);
    english = required(names, Language.EN);
    luxembourgish = required(names, Language.LB);
  }

  private static String required(Map<Language, String> names, Language language) {
    String name = names.get(language);
    if (name == null || name.isBlank() || name.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("A name needs 1 to 200 characters in " + language.code());
    }
    return name;
  }

  public String in(Language language) {
    return switch (language) {
      case FR -> french;
      case DE -> german;
      case EN -> english;
      case LB -> luxembourgish;
    };
  }
}
