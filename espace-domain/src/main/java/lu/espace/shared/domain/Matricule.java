package lu.espace.shared.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The national identification number of Luxembourg (matricule).
 *
 * <p>Natural persons have 13 digits: the day of birth, three digits of order, one check digit by
 * Luhn and one by Verhoeff, both over the first eleven (law of 19 June 2013). Legal persons have
 * 11: the year, two digits of legal form, four of order and one check digit modulo 11, which is
 * shifted by one or two where the numbers of a year were used up (regulation of 21 December 1987).
 */
public final class Matricule {

  private static final Pattern NATURAL = Pattern.compile("\\d{13}");
  private static final Pattern LEGAL = Pattern.compile("[12]\\d{10}");
  private static final int[] WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
  private static final int ELEVEN = 11;
  private static final int LARGEST_SHIFT = 2;

  private Matricule() {}

  /** Whether digits without blanks are a number that can have been given. */
  public static boolean isValid(String digits) {
    if (NATURAL.matcher(digits).matches()) {
      return isDay(digits)
          && CheckDigits.luhn(digits.substring(0, 12))
          && CheckDigits.verhoeff(digits.substring(0, 11) + digits.charAt(12));
    }
    return LEGAL.matcher(digits).matches() && hasLegalCheckDigit(digits);
  }

  private static boolean hasLegalCheckDigit(String digits) {
    int rest = CheckDigits.weighted(digits, WEIGHTS, ELEVEN);
    int check = Character.digit(digits.charAt(10), 10);
    return IntStream.rangeClosed(0, LARGEST_SHIFT)
        .anyMatch(shift -> (ELEVEN + shift - rest) % ELEVEN == check);
  }

  private static boolean isDay(String digits) {
    try {
      LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits.substring(from, to));
  }
}
