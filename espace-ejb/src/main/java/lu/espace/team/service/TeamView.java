package lu.espace.team.service;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import lu.espace.shared.domain.Compartment;

/**
 * Everybody in a team.
 *
 * @param invitations those that nobody answered yet, also too late
 * @param fourEyes where preparing and signing must be different people
 */
public record TeamView(
    List<MemberLine> members, List<InvitationView> invitations, Set<Compartment> fourEyes)
    implements Serializable {

  /** How many can let others in. */
  public long administrators() {
    return members.stream().filter(MemberLine::administrator).count();
  }
}
