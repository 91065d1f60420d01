package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;
import lu.espace.team.domain.Member;
import lu.espace.team.domain.RightGiven;
import lu.espace.team.domain.TeamError;

/** Decides anew what a member may do; from its next request on. */
@Stateless
@Guarded
public class ChangeRights {

  @Inject private Team team;

  /**
   * @param seenVersion of the member, as the caller had it before the eyes
   * @throws BusinessException {@link TeamError}; {@link SharedError#CHANGED_MEANWHILE} where
   *     somebody else decided otherwise since
   */
  @Requires(Right.MANAGE_TEAM)
  public void change(EspaceId espace, Ssn person, long seenVersion, List<RightGiven> rights) {
    HeldRights own = team.holdToManage(espace);
    Member member = team.get(espace, person);
    if (member.version() != seenVersion) {
      throw new BusinessException(SharedError.CHANGED_MEANWHILE);
    }
    Set<RightGiven> before = member.rights();
    member.mayDo(rights);
    Team.requireWithin(own, difference(before, member.rights()));
    team.requireAdministrator(espace);
  }

  /** What was given and what was taken. */
  private static Set<RightGiven> difference(
      Collection<RightGiven> before, Collection<RightGiven> after) {
    Set<RightGiven> changed = new HashSet<>(before);
    changed.removeAll(after);
    after.stream().filter(given -> !before.contains(given)).forEach(changed::add);
    return changed;
  }
}
