package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lu.espace.access.service.Holders;
import lu.espace.business.service.Businesses;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Viewpoint;
import lu.espace.team.domain.Invitation;
import lu.espace.team.domain.InvitationState;

/** The invitations that the caller can answer; none while it sees as somebody else does. */
@Stateless
@Guarded
public class MyInvitations {

  @Inject private Invitations invitations;
  @Inject private Businesses businesses;
  @Inject private Holders holders;
  @Inject private Caller caller;
  @Inject private Viewpoint viewpoint;
  @Inject private Clock clock;

  @ForHolders
  @ReadOnly
  public List<InvitationView> list() {
    if (!viewpoint.isOwn()) {
      return List.of();
    }
    Instant now = clock.instant();
    return invitations.unanswered(caller.ssn()).stream()
        .filter(invitation -> invitation.state(now) == InvitationState.OPEN)
        .map(invitation -> view(invitation, now))
        .toList();
  }

  private InvitationView view(Invitation invitation, Instant now) {
    String business = businesses.get(invitation.espace()).legalName();
    Ssn by = invitation.invitedBy();
    return InvitationView.of(invitation, business, holders.findName(by).orElseGet(by::value), now);
  }
}
