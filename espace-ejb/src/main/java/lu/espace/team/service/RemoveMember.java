package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.access.service.Holders;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;
import lu.espace.team.domain.Member;
import lu.espace.team.domain.TeamError;

/** A member leaves the team: its next request is refused, whatever it has open. */
@Stateless
@Guarded
public class RemoveMember {

  @Inject private Team team;
  @Inject private Holders holders;

  /**
   * @param name of the person, typed once more to confirm
   * @throws BusinessException {@link TeamError}
   */
  @Requires(Right.MANAGE_TEAM)
  public void remove(EspaceId espace, Ssn person, String name) {
    HeldRights own = team.holdToManage(espace);
    Member member = team.get(espace, person);
    if (!isName(person, name)) {
      throw new BusinessException(TeamError.OTHER_NAME);
    }
    Team.requireWithin(own, member.rights());
    member.remove();
    team.requireAdministrator(espace);
  }

  private boolean isName(Ssn person, String typed) {
    String name = holders.findName(person).orElseGet(person::value);
    return typed != null && plain(name).equalsIgnoreCase(plain(typed));
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ");
  }
}
