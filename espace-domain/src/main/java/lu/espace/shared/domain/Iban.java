package lu.espace.shared.domain;

import java.util.Map;
import java.util.regex.Pattern;

/** An international bank account number (ISO 13616). */
public final class Iban {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");

  /** How long the numbers are of the countries in which businesses of Luxembourg have accounts. */
  private static final Map<String, Integer> LENGTHS =
      Map.of("LU", 20, "BE", 16, "DE", 22, "FR", 27, "NL", 18, "PT", 25, "IT", 27, "ES", 24);

  private Iban() {}

  /** Whether capital letters and digits without blanks are an account number. */
  public static boolean isValid(String compact) {
    if (!FORM.matcher(compact).matches()) {
      return false;
    }
    int length = LENGTHS.getOrDefault(compact.substring(0, 2), compact.length());
    return compact.length() == length
        && CheckDigits.mod97(compact.substring(4) + compact.substring(0, 4));
  }
}
