package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.business.service.Businesses;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;
import lu.espace.team.domain.Invitee;
import lu.espace.team.domain.Mandate;
import lu.espace.team.domain.RightGiven;
import lu.espace.team.domain.Role;
import lu.espace.team.domain.TeamError;

/** Asks a person of another business to act for this one, until a day or without an end. */
@Stateless
@Guarded
public class OfferMandate {

  @Inject private InviteMember invite;
  @Inject private Mandates mandates;
  @Inject private Members members;
  @Inject private Businesses businesses;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * @param identifier of the person's business, as typed; its certificate must bear it
   * @param lastDay empty where no end is set
   * @param role whose rights the person gets
   * @param areas in which it gets them
   * @throws BusinessException {@link TeamError}
   */
  @Requires(Right.MANAGE_TEAM)
  public void offer(
      EspaceId espace,
      Invitee invitee,
      String identifier,
      Optional<LocalDate> lastDay,
      Role role,
      Set<Compartment> areas) {
    BusinessIdentifier business =
        Optional.ofNullable(identifier)
            .flatMap(BusinessIdentifier::parse)
            .orElseThrow(() -> new BusinessException(TeamError.NO_BUSINESS));
    if (businesses.get(espace).identifiers().contains(business)) {
      throw new BusinessException(TeamError.OWN_BUSINESS);
    }
    if (lastDay.filter(day -> day.isBefore(members.today())).isPresent()) {
      throw new BusinessException(TeamError.ENDS_BEFORE_BEGIN);
    }
    invite.invite(espace, invitee, MandateEnd.limit(rights(role, areas), lastDay));
    Mandate mandate = mandates.forOffer(espace, invitee.ssn());
    mandate.offered(business, lastDay, caller.ssn(), clock.instant());
    mandates.add(mandate);
  }

  private List<RightGiven> rights(Role role, Set<Compartment> areas) {
    return areas.stream()
        .sorted()
        .map(Scope::of)
        .flatMap(
            area ->
                role.rights().stream().map(right -> RightGiven.from(members.today(), right, area)))
        .toList();
  }
}
