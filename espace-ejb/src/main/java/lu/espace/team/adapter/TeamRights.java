package lu.espace.team.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.RightsSource;
import lu.espace.team.service.Members;

/** Reads the rights at every call, so that a withdrawn one ends at once. */
@ApplicationScoped
public class TeamRights implements RightsSource {

  @Inject private Members members;

  @Override
  public boolean holds(
      Ssn holder, EspaceId espace, Right right, Optional<Compartment> compartment) {
    return members.find(espace, holder).filter(m -> m.holds(right, compartment)).isPresent();
  }
}
