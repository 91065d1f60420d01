package lu.espace.shared.domain;

import java.math.BigInteger;

/**
 * The arithmetic by which numbers betray a slip of the pen. Arguments are digits and letters only.
 */
final class CheckDigits {

  private static final int DECIMAL = 10;
  private static final int LETTERS = 36;
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  /** Multiplication in the dihedral group of order 10 (Verhoeff, 1969). */
  private static final int[][] PRODUCT = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
    {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
    {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
    {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
    {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
    {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
    {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
    {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
    {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
    {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
  };

  /** What happens to a digit at each place, counted from the right. */
  private static final int[] PERMUTATION = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

  private CheckDigits() {}

  /** ISO 7064 MOD 97-10: letters count as two digits, and the whole leaves 1. */
  static boolean mod97(String characters) {
    StringBuilder digits = new StringBuilder();
    characters.chars().forEach(c -> digits.append(Character.digit(c, LETTERS)));
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
  }

  /** Luhn: every second digit from the right counts twice; the sum is a multiple of ten. */
  static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digit(digits, digits.length() - 1 - i);
      int counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted / DECIMAL + counted % DECIMAL;
    }
    return sum % DECIMAL == 0;
  }

  /** Verhoeff: finds every wrong digit and every swap of neighbours. */
  static boolean verhoeff(String digits) {
    int check = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digit(digits, digits.length() - 1 - i);
      for (int turn = 0; turn < i % 8; turn++) {
        digit = PERMUTATION[digit];
      }
      check = PRODUCT[check][digit];
    }
    return check == 0;
  }

  /** What the sum of the digits, each times its weight, leaves when divided. */
  static int weighted(String digits, int[] weights, int modulus) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += digit(digits, i) * weights[i];
    }
    return sum % modulus;
  }

  private static int digit(String digits, int place) {
    return Character.digit(digits.charAt(place), DECIMAL);
  }
}
