package lu.espace.team.service;

import java.io.Serializable;
import java.util.List;

/**
 * Everybody in a team.
 *
 * @param invitations those that nobody answered yet, also too late
 */
public record TeamView(List<MemberLine> members, List<InvitationView> invitations)
    implements Serializable {

  /** How many can let others in. */
  public long administrators() {
    return members.stream().filter(MemberLine::administrator).count();
  }
}
