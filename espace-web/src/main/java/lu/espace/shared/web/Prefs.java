package lu.espace.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lu.espace.shared.domain.Language;

/**
 * The language in which the reader gets the pages: the one just chosen ({@code ?lang=}), else the
 * one chosen before (a cookie, so that public pages need no session), else the first of the
 * browser's that we have, else French.
 */
@Named("prefs")
@RequestScoped
public class Prefs {

  /** Name of the parameter and of the cookie. */
  static final String LANG = "lang";

  @Inject private HttpServletRequest request;
  private Language language;

  public Language getLanguage() {
    if (language == null) {
      language = choose();
    }
    return language;
  }

  public Locale getLocale() {
    return getLanguage().locale();
  }

  /** The code for {@code html lang}. */
  public String getCode() {
    return getLanguage().code();
  }

  /** This page in each language. */
  public List<LanguageLink> getLinks() {
    return Arrays.stream(Language.values()).map(this::link).toList();
  }

  private LanguageLink link(Language target) {
    String query =
        request.getQueryString() == null
            ? ""
            : Arrays.stream(request.getQueryString().split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(LANG + "="))
                .map(part -> part + "&")
                .reduce("", String::concat);
    return new LanguageLink(
        target.code(),
        Originals.uri(request) + "?" + query + LANG + "=" + target.code(),
        target == getLanguage());
  }

  private Language choose() {
    return chosen(request).or(() -> remembered(request)).or(this::accepted).orElse(Language.FR);
  }

  static Optional<Language> chosen(HttpServletRequest request) {
    return named(request.getParameter(LANG));
  }

  private static Optional<Language> remembered(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Stream.of(cookies)
            .filter(cookie -> LANG.equals(cookie.getName()))
            .findFirst()
            .flatMap(cookie -> named(cookie.getValue()));
  }

  private Optional<Language> accepted() {
    return request.getHeader("Accept-Language") == null
        ? Optional.empty()
        : Collections.list(request.getLocales()).stream()
            .map(locale -> named(locale.getLanguage()))
            .flatMap(Optional::stream)
            .findFirst();
  }

  private static Optional<Language> named(String code) {
    return Arrays.stream(Language.values()).filter(l -> l.code().equals(code)).findFirst();
  }
}
