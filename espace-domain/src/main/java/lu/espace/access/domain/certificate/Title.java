package lu.espace.access.domain.certificate;

import java.util.Locale;

/** The subject's title (2.5.4.12), by which the issuer says in which quality a person acts. */
public enum Title {
  /** Acts for itself only; has no place in a business eSpace. */
  PRIVATE("private person"),
  /** Works for the business named in the certificate. */
  PROFESSIONAL("professional person"),
  /** The business's certificate administrator: may create its eSpace. */
  ADMINISTRATOR("professional administrator"),
  /** No title, or one that we do not know. */
  OTHER("");

  private final String text;

  Title(String text) {
    this.text = text;
  }

  /** Whether the person acts for a business. */
  public boolean isProfessional() {
    return this == PROFESSIONAL || this == ADMINISTRATOR;
  }

  static Title of(String attribute) {
    String wanted = attribute.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    for (Title title : values()) {
      if (title.text.equals(wanted)) {
        return title;
      }
    }
    return OTHER;
  }
}
