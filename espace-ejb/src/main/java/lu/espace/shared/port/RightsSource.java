package lu.espace.shared.port;

import java.util.List;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.Ssn;

/**
 * Answers from the team what a holder may do in an eSpace, at this moment. Every answer is read
 * anew, so that a right that was withdrawn ends with the next call.
 */
public interface RightsSource {

  /** What the holder may do; nothing where it is no active member. */
  HeldRights of(Ssn holder, EspaceId espace);

  /** The active members who hold the right over the whole of this. */
  List<Ssn> holdersOf(EspaceId espace, Right right, Scope scope);
}
