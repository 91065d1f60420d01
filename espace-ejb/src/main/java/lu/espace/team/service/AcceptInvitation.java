package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.team.domain.Invitation;
import lu.espace.team.domain.Member;
import lu.espace.team.domain.TeamError;

/** The invited person comes into the team. */
@Stateless
@Guarded
public class AcceptInvitation {

  @Inject private Team team;
  @Inject private Members members;
  @Inject private Mandates mandates;
  @Inject private Invitations invitations;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * @return where the caller is a member now
   * @throws BusinessException {@link SharedError#NOT_FOUND} for another person's invitation, {@link
   *     TeamError#INVITATION_OVER}
   */
  @ForHolders
  public EspaceId accept(long id) {
    Ssn person = caller.ssn();
    Invitation invitation = invitations.get(person, id);
    team.hold(invitation.espace());
    invitations.refresh(invitation);
    Instant now = clock.instant();
    invitation.accept(now);
    mandates.comesIn(invitation.espace(), person, invitation.invitedBy(), now);
    Optional<Member> before = members.find(invitation.espace(), person);
    before.ifPresent(member -> member.returns(invitation.rights(), invitation.invitedBy(), now));
    if (before.isEmpty()) {
      members.add(
          Member.admitted(
              invitation.espace(), person, invitation.rights(), invitation.invitedBy(), now));
    }
    return invitation.espace();
  }
}
