package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;
import lu.espace.team.domain.Member;
import lu.espace.team.domain.TeamError;

/** A suspended member may do again what it could before. */
@Stateless
@Guarded
public class ReactivateMember {

  @Inject private Team team;

  /**
   * @throws BusinessException {@link TeamError}
   */
  @Requires(Right.MANAGE_TEAM)
  public void reactivate(EspaceId espace, Ssn person) {
    HeldRights own = team.holdToManage(espace);
    Member member = team.get(espace, person);
    Team.requireWithin(own, member.rights());
    member.reactivate();
  }
}
