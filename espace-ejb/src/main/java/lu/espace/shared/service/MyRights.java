package lu.espace.shared.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.port.RightsSource;

/** What the caller may do, for services that show or choose by it; read anew at every question. */
@Dependent
public class MyRights {

  @Inject private Caller caller;
  @Inject private RightsSource source;

  public HeldRights in(EspaceId espace) {
    return caller.isProfessional() ? source.of(caller.ssn(), espace) : HeldRights.NONE;
  }
}
