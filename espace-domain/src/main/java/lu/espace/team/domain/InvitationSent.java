package lu.espace.team.domain;

import java.io.Serializable;
import java.time.Instant;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Ssn;

/** An invitation went out, for the first time or again. */
public record InvitationSent(
    long id, EspaceId espace, Invitee invitee, Ssn invitedBy, Instant expiresAt)
    implements Serializable {

  public static InvitationSent of(Invitation invitation) {
    return new InvitationSent(
        invitation.id(),
        invitation.espace(),
        invitation.invitee(),
        invitation.invitedBy(),
        invitation.expiresAt());
  }
}
