package lu.espace.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import lu.espace.shared.domain.Language;
import lu.espace.shared.service.Clocks;

/** Dates, amounts and numbers as the reader writes them; times are those of Luxembourg. */
@Named("formats")
@RequestScoped
public class Formats {

  @Inject private Prefs prefs;

  /** {@code 23 novembre 2026}. */
  public String day(LocalDate day) {
    return day == null ? "" : dates(FormatStyle.LONG).format(day);
  }

  /** {@code 23 novembre 2026}. */
  public String date(Instant instant) {
    return instant == null
        ? ""
        : dates(FormatStyle.LONG).withZone(Clocks.LUXEMBOURG).format(instant);
  }

  /** {@code 23 novembre 2026, 14:05}. */
  public String dateTime(Instant instant) {
    return instant == null ? "" : date(instant) + ", " + time(instant);
  }

  /** {@code 14:05}. */
  public String time(Instant instant) {
    return instant == null
        ? ""
        : DateTimeFormatter.ofPattern("HH:mm", writing(prefs.getLanguage()))
            .withZone(Clocks.LUXEMBOURG)
            .format(instant);
  }

  /** For the {@code datetime} of a {@code time} element. */
  public String machine(Instant instant) {
    return instant == null ? "" : instant.toString();
  }

  public String number(Number number) {
    return number == null
        ? ""
        : NumberFormat.getInstance(writing(prefs.getLanguage())).format(number);
  }

  /** An amount in euro. */
  public String amount(BigDecimal amount) {
    NumberFormat format = NumberFormat.getCurrencyInstance(writing(prefs.getLanguage()));
    format.setCurrency(Currency.getInstance("EUR"));
    return amount == null ? "" : format.format(amount);
  }

  private DateTimeFormatter dates(FormatStyle style) {
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(writing(prefs.getLanguage()));
  }

  /** How the language is written here: English as in Britain, the others as in Luxembourg. */
  static Locale writing(Language language) {
    return language == Language.EN
        ? Locale.UK
        : new Locale.Builder().setLanguage(language.code()).setRegion("LU").build();
  }
}
