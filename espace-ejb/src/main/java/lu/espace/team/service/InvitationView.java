package lu.espace.team.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import lu.espace.team.domain.Invitation;
import lu.espace.team.domain.InvitationState;
import lu.espace.team.domain.RightGiven;

/**
 * An invitation as either side sees it.
 *
 * @param business the name of the business that invites
 * @param name of the invited person, as the business calls it
 * @param invitedBy the name of whoever sent it last
 */
public record InvitationView(
    long id,
    String business,
    String number,
    String name,
    String email,
    InvitationState state,
    String invitedBy,
    Instant invitedAt,
    Instant expiresAt,
    Set<RightGiven> rights)
    implements Serializable {

  static InvitationView of(Invitation invitation, String business, String invitedBy, Instant now) {
    return new InvitationView(
        invitation.id(),
        business,
        invitation.invitee().ssn().value(),
        invitation.invitee().name(),
        invitation.invitee().email(),
        invitation.state(now),
        invitedBy,
        invitation.invitedAt(),
        invitation.expiresAt(),
        invitation.rights());
  }
}
