package lu.espace.shared.domain;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Names a procedure for as long as it lives: lower-case words with hyphens, {@code adem-vacancy}.
 */
public record ProcedureCode(String value) implements Serializable {

  /** Longest code. */
  public static final int MAX_LENGTH = 60;

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  public ProcedureCode {
    if (value == null || value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a procedure code");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
