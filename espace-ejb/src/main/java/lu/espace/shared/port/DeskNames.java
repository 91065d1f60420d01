package lu.espace.shared.port;

import java.util.Optional;
import lu.espace.shared.domain.DeskName;
import lu.espace.shared.domain.Language;

/** Tells how an institution and its desk are called. */
public interface DeskNames {

  /**
   * @param desk the desk's code
   */
  Optional<DeskName> find(String desk, Language language);
}
