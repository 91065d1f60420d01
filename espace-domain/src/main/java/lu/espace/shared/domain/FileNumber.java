package lu.espace.shared.domain;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a case file, from its first draft to its decision; printed on the PDF and quoted in
 * letters. Twelve characters of Crockford's base 32 (no I, L, O, U) in three groups: {@code
 * 7K3M-9QXD-2F5R}. Sixty random bits, so that one number does not tell the next.
 */
public record FileNumber(String value) implements Serializable {

  /** Length in characters, hyphens included. */
  public static final int LENGTH = 14;

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern FORM =
      Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public FileNumber {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a file number");
    }
  }

  /** A number that no one can guess. */
  public static FileNumber random() {
    StringBuilder number = new StringBuilder(LENGTH);
    for (int i = 0; i < 12; i++) {
      if (i > 0 && i % 4 == 0) {
        number.append('-');
      }
      number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new FileNumber(number.toString());
  }

  /** The number that a person typed or a URL holds, or empty where it is none. */
  public static Optional<FileNumber> parse(String text) {
    if (text == null) {
      return Optional.empty();
    }
    String upper = text.strip().toUpperCase(Locale.ROOT);
    return FORM.matcher(upper).matches() ? Optional.of(new FileNumber(upper)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
