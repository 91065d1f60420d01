package lu.espace.shared.port;

import java.util.Optional;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Ssn;

/** Tells under whose mandate a person acts in an eSpace that is not its own business's. */
public interface Mandates {

  /**
   * @return the legal name of the business whose person the holder is; empty where the holder acts
   *     for its own business
   */
  Optional<String> mandatary(Ssn holder, EspaceId espace);
}
