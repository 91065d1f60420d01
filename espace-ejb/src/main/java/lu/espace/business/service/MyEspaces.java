package lu.espace.business.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lu.espace.business.port.Memberships;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.port.Mandates;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;

/** The eSpaces for which the caller may act. */
@Stateless
@Guarded
public class MyEspaces {

  @Inject private Caller caller;
  @Inject private Memberships memberships;
  @Inject private Businesses businesses;
  @Inject private Mandates mandates;

  @ForHolders
  @ReadOnly
  public List<EspaceView> list() {
    return memberships.espacesOf(caller.ssn()).stream()
        .map(businesses::get)
        .map(this::view)
        .toList();
  }

  private EspaceView view(BusinessView business) {
    EspaceId espace = business.espace();
    return new EspaceView(
        espace, business.legalName(), mandates.mandatary(caller.ssn(), espace).orElse(null));
  }
}
