package lu.espace.shared.domain;

import java.util.regex.Pattern;

/** An e-mail address that every mail server takes: the form that browsers check, with a domain. */
public final class EmailAddress {

  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
              + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

  private EmailAddress() {}

  public static boolean isValid(String typed) {
    return FORM.matcher(typed).matches();
  }
}
