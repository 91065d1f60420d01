package lu.espace.trust.oauth;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lu.espace.trust.http.Fields;
import lu.espace.trust.http.Request;

/** The language of a page: what the application asked for, else what the browser prefers. */
public enum PageLanguage {
  FR,
  DE,
  EN,
  LB;

  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /** For {@code html lang}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language of the page that answers a request. */
  public static PageLanguage of(Request request, Fields fields) {
    return fields
        .find("ui_locales")
        .or(() -> fields.find("lang"))
        .map(text -> text.replace(' ', ','))
        .flatMap(PageLanguage::best)
        .or(() -> request.header("accept-language").flatMap(PageLanguage::best))
        .orElse(FR);
  }

  private static Optional<PageLanguage> best(String ranges) {
    try {
      List<Locale> known = List.of(FR.locale(), DE.locale(), EN.locale(), LB.locale());
      Locale found = Locale.lookup(Locale.LanguageRange.parse(ranges), known);
      return Optional.ofNullable(found)
          .map(locale -> valueOf(locale.getLanguage().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
