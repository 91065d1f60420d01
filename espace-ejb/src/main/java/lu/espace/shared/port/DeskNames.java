package lu.espace.shared.port;

import java.util.Optional;
import lu.espace.shared.domain.Language;

/** Tells how an institution and its desk are called. */
public interface DeskNames {

  /**
   * @param desk the desk's code
   */
  Optional<Names> find(String desk, Language language);

  /**
   * @param shortName of the institution, the same in every language, {@code ADEM}
   * @param institution its full name
   * @param desk the name of the desk inside the institution
   */
  record Names(String shortName, String institution, String desk) {

    /** Both names as an address has them. */
    public String full() {
      return institution + " – " + desk;
    }
  }
}
