package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.access.service.Holders;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;
import lu.espace.team.domain.Invitation;
import lu.espace.team.domain.InvitationState;
import lu.espace.team.domain.Mandate;
import lu.espace.team.domain.Member;
import lu.espace.team.domain.MemberState;

/** Shows which people of other businesses act for this one, and who is asked to. */
@Stateless
@Guarded
public class MandateList {

  @Inject private Mandates mandates;
  @Inject private Members members;
  @Inject private Invitations invitations;
  @Inject private Holders holders;
  @Inject private Clock clock;

  /** Those that count or are offered; without those that ended. */
  @Requires(Right.MANAGE_TEAM)
  @ReadOnly
  public List<MandateLine> of(EspaceId espace) {
    List<Invitation> open =
        invitations.unanswered(espace).stream()
            .filter(one -> one.state(clock.instant()) == InvitationState.OPEN)
            .toList();
    return mandates.of(espace).stream()
        .flatMap(mandate -> mandate.isAccepted() ? given(mandate) : offered(mandate, open))
        .toList();
  }

  private Stream<MandateLine> given(Mandate mandate) {
    Optional<Member> member =
        members
            .find(mandate.espace(), mandate.holder())
            .filter(one -> one.state() != MemberState.REMOVED);
    return member.stream()
        .map(
            one ->
                new MandateLine(
                    mandate.holder().value(),
                    holders.findName(mandate.holder()).orElseGet(mandate.holder()::value),
                    mandate.businessName().orElse(""),
                    true,
                    mandate.lastDay().orElse(null),
                    mandate.isResting(),
                    one.rights()));
  }

  private static Stream<MandateLine> offered(Mandate mandate, List<Invitation> open) {
    return open.stream()
        .filter(one -> one.invitee().ssn().equals(mandate.holder()))
        .map(
            one ->
                new MandateLine(
                    mandate.holder().value(),
                    one.invitee().name(),
                    mandate.business().map(BusinessIdentifier::toString).orElse(""),
                    false,
                    mandate.lastDay().orElse(null),
                    mandate.isResting(),
                    one.rights()));
  }
}
