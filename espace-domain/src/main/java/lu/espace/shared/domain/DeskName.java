package lu.espace.shared.domain;

import java.io.Serializable;

/**
 * How an institution and one of its desks are called in one language.
 *
 * @param shortName of the institution, the same in every language, {@code ADEM}
 * @param institution its full name
 * @param desk the name of the desk inside the institution
 */
public record DeskName(String shortName, String institution, String desk) implements Serializable {

  /** Both names as an address has them. */
  public String full() {
    return institution + " – " + desk;
  }
}
