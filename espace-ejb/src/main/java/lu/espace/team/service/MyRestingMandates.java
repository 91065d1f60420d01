package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lu.espace.business.service.Businesses;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Viewpoint;
import lu.espace.team.domain.Mandate;
import lu.espace.team.domain.Member;
import lu.espace.team.domain.MemberState;

/** The mandates of the caller that open nothing now; none while it sees as somebody else does. */
@Stateless
@Guarded
public class MyRestingMandates {

  @Inject private Mandates mandates;
  @Inject private Members members;
  @Inject private Businesses businesses;
  @Inject private Caller caller;
  @Inject private Viewpoint viewpoint;

  @ForHolders
  @ReadOnly
  public List<RestingMandate> list() {
    if (!viewpoint.isOwn()) {
      return List.of();
    }
    return mandates.heldBy(caller.ssn()).stream()
        .filter(Mandate::isResting)
        .filter(this::isGiven)
        .map(this::view)
        .toList();
  }

  private boolean isGiven(Mandate mandate) {
    return members
        .find(mandate.espace(), mandate.holder())
        .map(Member::state)
        .filter(MemberState.ACTIVE::equals)
        .isPresent();
  }

  private RestingMandate view(Mandate mandate) {
    return new RestingMandate(
        businesses.get(mandate.espace()).legalName(), mandate.businessName().orElse(""));
  }
}
