package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lu.espace.business.service.Businesses;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;

/** Shows who belongs to the team, who was invited, and what each may do. */
@Stateless
@Guarded
public class TeamPage {

  @Inject private Members members;
  @Inject private MemberLines lines;
  @Inject private Invitations invitations;
  @Inject private Businesses businesses;
  @Inject private FourEyesAreas fourEyes;
  @Inject private Clock clock;

  @Requires(Right.MANAGE_TEAM)
  @ReadOnly
  public TeamView of(EspaceId espace) {
    Instant now = clock.instant();
    String business = businesses.get(espace).legalName();
    return new TeamView(
        members.of(espace).stream().map(lines::of).toList(),
        invitations.unanswered(espace).stream()
            .map(one -> InvitationView.of(one, business, lines.name(one.invitedBy()), now))
            .toList(),
        fourEyes.of(espace));
  }
}
