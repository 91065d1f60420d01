package lu.espace.procedure.adapter;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import lu.espace.procedure.domain.FieldType;
import lu.espace.procedure.domain.FieldView.Choice;
import lu.espace.shared.domain.Language;

/** Shows values as a person reads them; what is none of its type is shown as it was typed. */
final class Display {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  private final Messages messages;
  private final Countries countries;
  private final Nace nace;

  Display(Messages messages, Countries countries, Nace nace) {
    this.messages = messages;
    this.nace = nace;
    this.countries = countries;
  }

  /** The answers that the field offers, none where it is typed. */
  List<Choice> choices(Bind bind, Language language) {
    return switch (bind.type().orElseThrow()) {
      case CHOICE, CHOICES -> bind.choices().orElseThrow().in(language);
      case COUNTRY, NATIONALITY -> countries.in(language);
      case BOOLEAN ->
          List.of(
              new Choice("true", messages.text(language, "yes")),
              new Choice("false", messages.text(language, "no")));
      default -> List.of();
    };
  }

  /** The activities of NACE; too many to be sent with each form. */
  List<Choice> activities(Language language) {
    return nace.in(language);
  }

  /**
   * @param valid whether the value is of its type
   */
  String show(Bind bind, String value, boolean valid, Language language) {
    if (!valid || value.isBlank()) {
      return value;
    }
    return switch (bind.type().orElseThrow()) {
      case CHOICE -> bind.choices().map(list -> list.label(value, language)).orElse(value);
      case CHOICES -> bind.choices().map(list -> list.labels(value, language)).orElse(value);
      default -> show(bind.type().orElseThrow(), value, language);
    };
  }

  /** A value of a type that needs no list. */
  String show(FieldType type, String value, Language language) {
    return switch (type) {
      case DATE -> DAY.format(LocalDate.parse(value));
      case INTEGER -> number("#,##0", value, language);
      case DECIMAL -> number("#,##0.######", value, language);
      case MONEY -> messages.text(language, "money", number("#,##0.00", value, language));
      case BOOLEAN -> messages.text(language, value.equals("true") ? "yes" : "no");
      case PERCENT -> number("#,##0.####", value, language) + "\u00a0%";
      case COUNTRY, NATIONALITY -> countries.name(value, language);
      case IBAN -> inFours(value);
      case BIC, RCS, VAT, MATRICULE -> Values.compact(value);
      case NACE -> nace.name(value, language);
      case TEXT, MULTILINE, EMAIL, PHONE, TIME, CHOICE, CHOICES, DOCUMENT -> value;
    };
  }

  private static String number(String pattern, String value, Language language) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.locale());
    // French groups by U+202F, which many fonts lack; Luxembourgish is written like German.
    symbols.setGroupingSeparator(
        switch (language) {
          case FR -> '\u00a0';
          case DE, LB -> '.';
          case EN -> ',';
        });
    symbols.setDecimalSeparator(language == Language.EN ? '.' : ',');
    return new DecimalFormat(pattern, symbols).format(new BigDecimal(value));
  }

  private static String inFours(String value) {
    return Values.compact(value).replaceAll("(.{4})(?!$)", "$1 ");
  }
}
