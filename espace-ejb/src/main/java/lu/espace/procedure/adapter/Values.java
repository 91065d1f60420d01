package lu.espace.procedure.adapter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import lu.espace.procedure.domain.FieldType;
import lu.espace.procedure.domain.PrintableText;
import lu.espace.shared.domain.Bic;
import lu.espace.shared.domain.EmailAddress;
import lu.espace.shared.domain.Iban;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Matricule;
import lu.espace.shared.domain.PhoneNumber;
import lu.espace.shared.domain.VatNumber;

/** Checks that values are what their types say. */
final class Values {

  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,12}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
  private static final Pattern MONEY = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");
  private static final Pattern DATE = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");
  private static final Pattern PERCENT = Pattern.compile("-?\\d{1,6}(\\.\\d{1,4})?");
  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
  private static final Pattern RCS = Pattern.compile("[A-K][1-9]\\d{0,5}");
  private static final Pattern FILLERS = Pattern.compile("[\\s\\u00a0\\u202f.\\-/]");

  private final Messages messages;
  private final Countries countries;
  private final Nace nace;

  Values(Messages messages, Countries countries, Nace nace) {
    this.messages = messages;
    this.nace = nace;
    this.countries = countries;
  }

  /** Why a value that is not empty is none of its type; empty where it is. */
  Optional<String> problem(Bind bind, String value, Language language) {
    FieldType type = bind.type().orElseThrow();
    OptionalInt odd = PrintableText.firstUnprintable(value, type == FieldType.MULTILINE);
    if (odd.isPresent()) {
      return Optional.of(messages.text(language, "unprintable", shown(odd.getAsInt())));
    }
    int length = value.codePointCount(0, value.length());
    if (length > bind.maxLength()) {
      return Optional.of(messages.text(language, "tooLong", bind.maxLength(), length));
    }
    if (isOfType(bind, type, value)) {
      return Optional.empty();
    }
    return Optional.of(messages.text(language, "type." + type));
  }

  private boolean isOfType(Bind bind, FieldType type, String value) {
    return switch (type) {
      case CHOICE -> bind.choices().orElseThrow().has(value);
      case CHOICES -> bind.choices().orElseThrow().hasEach(value);
      default -> isOfType(type, value);
    };
  }

  /** Whether a value is of a type that needs no list. */
  boolean isOfType(FieldType type, String value) {
    return switch (type) {
      case TEXT, MULTILINE -> true;
      case INTEGER -> INTEGER.matcher(value).matches();
      case DECIMAL -> DECIMAL.matcher(value).matches();
      case MONEY -> MONEY.matcher(value).matches();
      case DATE -> isDate(value);
      case BOOLEAN -> value.equals("true") || value.equals("false");
      case NACE -> nace.has(value);
      case CHOICE, CHOICES, DOCUMENT -> true;
      case EMAIL -> EmailAddress.isValid(value);
      case PHONE -> PhoneNumber.isValid(value);
      case PERCENT -> PERCENT.matcher(value).matches();
      case TIME -> TIME.matcher(value).matches();
      case IBAN -> Iban.isValid(compact(value));
      case BIC -> Bic.isValid(compact(value));
      case RCS -> RCS.matcher(compact(value)).matches();
      case VAT -> VatNumber.isValid(compact(value));
      case MATRICULE -> Matricule.isValid(compact(value));
      case COUNTRY, NATIONALITY -> countries.has(value);
    };
  }

  private static boolean isDate(String value) {
    if (!DATE.matcher(value).matches()) {
      return false;
    }
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Without what people put between groups of characters. */
  static String compact(String typed) {
    return FILLERS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /** The character with its number, or the number alone where showing it would show nothing. */
  private static String shown(int character) {
    String number = String.format(Locale.ROOT, "U+%04X", character);
    int type = Character.getType(character);
    boolean visible = Character.isLetterOrDigit(character) || type == Character.OTHER_SYMBOL;
    return visible ? Character.toString(character) + " (" + number + ")" : number;
  }
}
