package lu.espace.casefile.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.espace.procedure.domain.FieldType;
import lu.espace.procedure.domain.FieldView;
import lu.espace.shared.domain.Language;

/**
 * Translates between an answer as people type it in their language ({@code 23.11.2026}, {@code
 * 1.234,50}) and as the instance keeps it ({@code 2026-11-23}, {@code 1234.50}). What cannot be
 * understood is kept as it was typed, so that nothing is lost and the form can say what is wrong.
 */
final class AnswerText {

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.,]*[0-9]");
  private static final Pattern GROUPED_BY_POINT = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+");
  private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+");

  /** Spaces of every width and the apostrophes by which some people group digits. */
  private static final Pattern FILLERS = Pattern.compile("[\\s\\u00a0\\u2007-\\u200a\\u202f'’]");

  /** What people put into numbers of registers besides. */
  private static final Pattern BETWEEN = Pattern.compile(FILLERS.pattern() + "|[./-]");

  private static final Pattern ACTIVITY =
      Pattern.compile("(\\d{2})\\.?(\\d{2})(?:\\D.*)?", Pattern.DOTALL);

  private static final Pattern HOURS =
      Pattern.compile("(\\d{1,2})\\s*(?:[:.hH]|Uhr|Auer)?\\s*(\\d{2})?");

  private final Language language;

  AnswerText(Language language) {
    this.language = language;
  }

  /** The text for the input of a field. */
  String shown(FieldView field) {
    String value = field.value();
    return switch (field.type()) {
      case DATE -> shownDate(value);
      case DECIMAL, MONEY, PERCENT -> decimalComma() ? shownDecimal(value) : value;
      case NACE -> field.display();
      case IBAN -> value.replaceAll("(.{4})(?=.)", "$1 ");
      default -> value;
    };
  }

  /** The value that the typed text stands for. */
  String meant(FieldType type, String typed) {
    String text = typed.replace("\r\n", "\n");
    return switch (type) {
      case TEXT, MULTILINE -> text;
      case DATE -> meantDate(text.strip());
      case TIME -> meantTime(text.strip());
      case INTEGER, DECIMAL, MONEY, PERCENT -> meantNumber(type, text.strip());
      case NACE -> meantActivity(text.strip());
      case IBAN, BIC -> FILLERS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
      case RCS, VAT, MATRICULE -> BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
      default -> text.strip();
    };
  }

  private static String shownDate(String value) {
    Matcher date = YEAR_FIRST.matcher(value);
    return date.matches() ? date.group(3) + "." + date.group(2) + "." + date.group(1) : value;
  }

  private static String meantDate(String text) {
    Matcher date = DAY_FIRST.matcher(text);
    if (!date.matches()) {
      return text;
    }
    try {
      return LocalDate.of(number(date, 3), number(date, 2), number(date, 1)).toString();
    } catch (DateTimeException noSuchDay) {
      return text;
    }
  }

  /** 8:30, 8h30, 8.30 and 8 Uhr 30; a full hour may stand alone. */
  private static String meantTime(String text) {
    Matcher time = HOURS.matcher(text);
    if (!time.matches()) {
      return text;
    }
    String minutes = time.group(2) == null ? "00" : time.group(2);
    return String.format(Locale.ROOT, "%02d:%s", number(time, 1), minutes);
  }

  /** The code alone, with its title behind it, or without its point. */
  private static String meantActivity(String text) {
    Matcher activity = ACTIVITY.matcher(text);
    return activity.matches() ? activity.group(1) + "." + activity.group(2) : text;
  }

  private static int number(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }

  private static String shownDecimal(String value) {
    return NUMBER.matcher(value).matches() && value.indexOf(',') < 0
        ? value.replace('.', ',')
        : value;
  }

  private String meantNumber(FieldType type, String text) {
    String digits = FILLERS.matcher(text).replaceAll("");
    if (type == FieldType.MONEY) {
      digits = digits.replace("€", "").replace("EUR", "");
    } else if (type == FieldType.PERCENT) {
      digits = digits.replace("%", "");
    }
    return NUMBER.matcher(digits).matches() ? ungrouped(type, digits) : text;
  }

  private String ungrouped(FieldType type, String digits) {
    int point = digits.lastIndexOf('.');
    int comma = digits.lastIndexOf(',');
    if (point >= 0 && comma >= 0) {
      return point > comma ? digits.replace(",", "") : digits.replace(".", "").replace(',', '.');
    }
    boolean exact = type == FieldType.DECIMAL || type == FieldType.PERCENT;
    boolean pointGroups = !exact || decimalComma();
    boolean commaGroups = !exact || !decimalComma();
    if (pointGroups && GROUPED_BY_POINT.matcher(digits).matches()) {
      return digits.replace(".", "");
    }
    if (commaGroups && GROUPED_BY_COMMA.matcher(digits).matches()) {
      return digits.replace(",", "");
    }
    return digits.replace(',', '.');
  }

  private boolean decimalComma() {
    return language != Language.EN;
  }
}
