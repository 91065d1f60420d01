package lu.espace.sandbox.pki;

import java.util.Objects;
import java.util.Optional;

/**
 * An invented person of the sandbox, as its certificates name it.
 *
 * @param file the start of the names of its files, for example {@code claire-schmit}
 * @param ssn the subject's serialNumber, which is the person's principal
 * @param nationality ISO 3166 code: LuxTrust writes the holder's nationality into C
 * @param organisation whom it works for; none for a private person
 * @param purpose what the person is for, in a newcomer's words
 * @param remote whether the signing server holds its signature key
 */
public record SandboxPerson(
    String file,
    String ssn,
    String givenName,
    String surname,
    String nationality,
    Title title,
    Optional<Organisation> organisation,
    Condition condition,
    boolean remote,
    String purpose) {

  public SandboxPerson {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(ssn, "ssn");
  }

  /** The common name: given name and surname. */
  public String name() {
    return givenName + " " + surname;
  }

  /**
   * The organisation part of a professional certificate.
   *
   * @param identifier the first OU: RCS number, VAT number or another identifier
   */
  public record Organisation(String name, String identifier, String mailDomain) {}

  /** What LuxTrust writes into the subject's title, which decides the role. */
  public enum Title {
    PRIVATE("Private Person"),
    PROFESSIONAL("Professional Person"),
    ADMINISTRATOR("Professional Administrator");

    private final String text;

    Title(String text) {
      this.text = text;
    }

    /** The attribute's text. */
    public String text() {
      return text;
    }
  }

  /** Whether the person's certificates may still be used. */
  public enum Condition {
    VALID,
    REVOKED,
    EXPIRED
  }
}
