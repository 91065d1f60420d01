package lu.espace.shared.domain;

import java.util.Locale;

/** The languages in which every text exists, in the order in which they are offered. */
public enum Language {
  FR,
  DE,
  EN,
  LB;

  /** The ISO 639-1 code in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.forLanguageTag(code());
  }

  /** The language of a locale; French where the locale is none of ours. */
  public static Language of(Locale locale) {
    for (Language language : values()) {
      if (language.code().equals(locale.getLanguage())) {
        return language;
      }
    }
    return FR;
  }
}
