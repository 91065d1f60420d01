package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;
import lu.espace.team.domain.Invitation;
import lu.espace.team.domain.InvitationSent;
import lu.espace.team.domain.InvitationState;
import lu.espace.team.domain.Invitee;
import lu.espace.team.domain.Member;
import lu.espace.team.domain.MemberState;
import lu.espace.team.domain.RightGiven;
import lu.espace.team.domain.TeamError;

/** Asks a person into the team, with the rights that it will have. */
@Stateless
@Guarded
public class InviteMember {

  @Inject private Team team;
  @Inject private Members members;
  @Inject private Invitations invitations;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<InvitationSent> sent;

  /**
   * @throws BusinessException {@link TeamError}
   */
  @Requires(Right.MANAGE_TEAM)
  public void invite(EspaceId espace, Invitee invitee, List<RightGiven> rights) {
    HeldRights own = team.holdToManage(espace);
    refuseMember(members.find(espace, invitee.ssn()));
    Instant now = clock.instant();
    refuseSecond(espace, invitee.ssn(), now);
    Invitation invitation = new Invitation(espace, invitee, rights, caller.ssn(), now);
    Team.requireWithin(own, invitation.rights());
    invitations.add(invitation);
    sent.fire(InvitationSent.of(invitation));
  }

  private static void refuseMember(Optional<Member> member) {
    if (member.filter(one -> one.state() != MemberState.REMOVED).isPresent()) {
      throw new BusinessException(TeamError.MEMBER_ALREADY);
    }
  }

  /** One that nobody answered in time makes room for the new one. */
  private void refuseSecond(EspaceId espace, Ssn person, Instant now) {
    for (Invitation before : invitations.unanswered(espace)) {
      if (before.invitee().ssn().equals(person)) {
        if (before.state(now) == InvitationState.OPEN) {
          throw new BusinessException(TeamError.INVITED_ALREADY);
        }
        before.cancel(now);
      }
    }
  }
}
