package lu.espace.procedure.adapter;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import lu.espace.procedure.domain.FieldType;
import lu.espace.procedure.domain.PrintableText;
import lu.espace.shared.domain.Language;

/** Checks that values are what their types say. */
final class Values {

  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,12}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
  private static final Pattern MONEY = Pattern.compile("-?\\d{1,12}(\\.\\d{1,2})?");
  private static final Pattern DATE = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");
  private static final Pattern PHONE = Pattern.compile("\\+?(?:[ ()./-]*\\d){5,15}[ ()./-]*");
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
              + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
  private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
  private static final int LUXEMBOURG_IBAN = 20;

  private final Messages messages;
  private final Countries countries;

  Values(Messages messages, Countries countries) {
    this.messages = messages;
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
      case TEXT, MULTILINE -> true;
      case INTEGER -> INTEGER.matcher(value).matches();
      case DECIMAL -> DECIMAL.matcher(value).matches();
      case MONEY -> MONEY.matcher(value).matches();
      case DATE -> isDate(value);
      case BOOLEAN -> value.equals("true") || value.equals("false");
      case CHOICE -> bind.choices().orElseThrow().has(value);
      case EMAIL -> EMAIL.matcher(value).matches();
      case PHONE -> PHONE.matcher(value).matches();
      case IBAN -> isIban(value);
      case COUNTRY -> countries.has(value);
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

  /** ISO 13616: the country and check digits moved to the end, letters as numbers, modulo 97. */
  static boolean isIban(String typed) {
    String iban = typed.replace(" ", "").toUpperCase(Locale.ROOT);
    if (!IBAN.matcher(iban).matches()
        || (iban.startsWith("LU") && iban.length() != LUXEMBOURG_IBAN)) {
      return false;
    }
    StringBuilder digits = new StringBuilder();
    (iban.substring(4) + iban.substring(0, 4))
        .chars()
        .forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
  }

  /** The character with its number, or the number alone where showing it would show nothing. */
  private static String shown(int character) {
    String number = String.format(Locale.ROOT, "U+%04X", character);
    int type = Character.getType(character);
    boolean visible = Character.isLetterOrDigit(character) || type == Character.OTHER_SYMBOL;
    return visible ? Character.toString(character) + " (" + number + ")" : number;
  }
}
