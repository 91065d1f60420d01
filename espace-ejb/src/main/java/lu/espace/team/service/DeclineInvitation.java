package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.team.domain.Invitation;
import lu.espace.team.domain.TeamError;

/** The invited person does not want to come in. */
@Stateless
@Guarded
public class DeclineInvitation {

  @Inject private Team team;
  @Inject private Invitations invitations;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND} for another person's invitation, {@link
   *     TeamError#INVITATION_OVER}
   */
  @ForHolders
  public void decline(long id) {
    Invitation invitation = invitations.get(caller.ssn(), id);
    team.hold(invitation.espace());
    invitations.refresh(invitation);
    invitation.decline(clock.instant());
  }
}
