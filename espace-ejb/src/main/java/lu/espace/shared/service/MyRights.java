package lu.espace.shared.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.port.RightsSource;

/**
 * What the caller may do, read anew at every question. Whoever sees as a member does may do what
 * both of them may, so that looking never opens what is closed to the one who looks.
 */
@Dependent
public class MyRights {

  @Inject private Caller caller;
  @Inject private RightsSource source;
  @Inject private Viewpoint viewpoint;

  public HeldRights in(EspaceId espace) {
    if (!caller.isProfessional() || !viewpoint.shows(espace)) {
      return HeldRights.NONE;
    }
    HeldRights own = source.of(caller.ssn(), espace);
    return viewpoint.person().map(person -> own.and(source.of(person, espace))).orElse(own);
  }
}
