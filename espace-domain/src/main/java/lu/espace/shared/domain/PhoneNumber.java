package lu.espace.shared.domain;

import java.util.regex.Pattern;

/** A telephone number as people write it: five to fifteen digits and what stands between them. */
public final class PhoneNumber {

  private static final Pattern FORM = Pattern.compile("\\+?(?:[ ()./-]*\\d){5,15}[ ()./-]*");

  private PhoneNumber() {}

  public static boolean isValid(String typed) {
    return FORM.matcher(typed).matches();
  }
}
