package lu.espace.shared.port;

import java.util.Optional;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Ssn;

/** Answers from the team whether a holder may do something in an eSpace, at this moment. */
public interface RightsSource {

  /**
   * @param compartment the subject area concerned, or empty where the act concerns the eSpace
   *     itself
   */
  boolean holds(Ssn holder, EspaceId espace, Right right, Optional<Compartment> compartment);
}
