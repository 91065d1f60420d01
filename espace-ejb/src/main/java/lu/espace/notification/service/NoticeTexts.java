package lu.espace.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.shared.domain.Language;

/** The texts of the notices: a title and an explanation for each kind, the frame of the mails. */
@ApplicationScoped
public class NoticeTexts {

  private static final String NAME = "lu.espace.notification.service.notices";

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

  public NoticeTexts() {
    ResourceBundle.Control exact =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    for (Language language : Language.values()) {
      bundles.put(
          language,
          ResourceBundle.getBundle(
              NAME, language.locale(), NoticeTexts.class.getClassLoader(), exact));
    }
  }

  /** What happened, in one line. */
  String title(NoticeKind kind, Language language, List<String> arguments) {
    return text(kind + ".title", language, arguments);
  }

  /** What it means and what to do, in one or two sentences. */
  String explanation(NoticeKind kind, Language language, List<String> arguments) {
    return text(kind + ".text", language, arguments);
  }

  String text(String key, Language language, List<String> arguments) {
    String pattern = bundles.get(language).getString(key);
    Object[] shown = arguments.stream().map(value -> shown(value, language)).toArray();
    return new MessageFormat(pattern, language.locale()).format(shown);
  }

  /** A day, given as {@code 2026-11-23}, is written as one writes it in the language. */
  private static String shown(String argument, Language language) {
    return DAY.matcher(argument).matches()
        ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(writing(language))
            .format(LocalDate.parse(argument))
        : argument;
  }

  private static Locale writing(Language language) {
    return language == Language.EN
        ? Locale.UK
        : new Locale.Builder().setLanguage(language.code()).setRegion("LU").build();
  }
}
