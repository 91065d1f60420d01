package lu.espace.shared.domain;

import java.util.regex.Pattern;

/** The code of a bank (ISO 9362). */
public final class Bic {

  private static final Pattern FORM = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");

  private Bic() {}

  /** Whether capital letters and digits without blanks are a code. */
  public static boolean isValid(String compact) {
    return FORM.matcher(compact).matches();
  }
}
