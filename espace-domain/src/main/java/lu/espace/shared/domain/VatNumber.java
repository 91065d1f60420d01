package lu.espace.shared.domain;

import java.util.Set;
import java.util.regex.Pattern;

/** A number for value-added tax, with the letters of its country. */
public final class VatNumber {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9A-Z+*]{2,12}");
  private static final Pattern LUXEMBOURG = Pattern.compile("LU\\d{8}");
  private static final int LUXEMBOURG_MODULUS = 89;
  private static final Set<String> COUNTRIES =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "XI");

  private VatNumber() {}

  /** Whether two capital letters begin numbers of a country with value-added tax. */
  public static boolean isCountry(String letters) {
    return COUNTRIES.contains(letters);
  }

  /**
   * Whether capital letters and digits without blanks are a number: in Luxembourg the last two of
   * eight digits are what the first six leave when divided by 89.
   */
  public static boolean isValid(String compact) {
    if (compact.startsWith("LU")) {
      return LUXEMBOURG.matcher(compact).matches()
          && Integer.parseInt(compact.substring(2, 8)) % LUXEMBOURG_MODULUS
              == Integer.parseInt(compact.substring(8));
    }
    return FORM.matcher(compact).matches() && isCountry(compact.substring(0, 2));
  }
}
