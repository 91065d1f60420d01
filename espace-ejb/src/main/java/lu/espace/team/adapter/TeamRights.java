package lu.espace.team.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.RightsSource;
import lu.espace.team.service.Members;

/** Reads the rights at every call, so that a withdrawn one ends at once. */
@ApplicationScoped
public class TeamRights implements RightsSource {

  @Inject private Members members;

  @Override
  public HeldRights of(Ssn holder, EspaceId espace) {
    return members.rightsOf(holder, espace);
  }

  @Override
  public List<Ssn> holdersOf(EspaceId espace, Right right, Scope scope) {
    return members.withRight(espace, right, scope);
  }
}
