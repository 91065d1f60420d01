package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;
import lu.espace.team.domain.Invitation;
import lu.espace.team.domain.InvitationSent;
import lu.espace.team.domain.TeamError;

/** Sends an unanswered invitation once more, for another thirty days. */
@Stateless
@Guarded
public class ResendInvitation {

  @Inject private Team team;
  @Inject private Invitations invitations;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<InvitationSent> sent;

  /**
   * @throws BusinessException {@link TeamError}
   */
  @Requires(Right.MANAGE_TEAM)
  public void resend(EspaceId espace, long invitation) {
    HeldRights own = team.holdToManage(espace);
    Invitation again = invitations.get(espace, invitation);
    Team.requireWithin(own, again.rights());
    again.resend(caller.ssn(), clock.instant());
    sent.fire(InvitationSent.of(again));
  }
}
