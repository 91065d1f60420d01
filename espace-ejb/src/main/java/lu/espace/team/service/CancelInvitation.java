package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;
import lu.espace.team.domain.Invitation;
import lu.espace.team.domain.TeamError;

/** Takes an invitation back that nobody answered. */
@Stateless
@Guarded
public class CancelInvitation {

  @Inject private Team team;
  @Inject private Invitations invitations;
  @Inject private Clock clock;

  /**
   * @throws BusinessException {@link TeamError}
   */
  @Requires(Right.MANAGE_TEAM)
  public void cancel(EspaceId espace, long invitation) {
    HeldRights own = team.holdToManage(espace);
    Invitation unanswered = invitations.get(espace, invitation);
    Team.requireWithin(own, unanswered.rights());
    unanswered.cancel(clock.instant());
  }
}
