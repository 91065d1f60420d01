package lu.espace.shared.service;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.RightsSource;

/** Rights without a team: those that the test grants, in every compartment. */
public final class TestRights implements RightsSource {

  private record Grant(Ssn holder, EspaceId espace, Right right) {}

  private final Set<Grant> grants = ConcurrentHashMap.newKeySet();

  public void grant(String ssn, EspaceId espace, Right... rights) {
    for (Right right : rights) {
      grants.add(new Grant(new Ssn(ssn), espace, right));
    }
  }

  @Override
  public boolean holds(
      Ssn holder, EspaceId espace, Right right, Optional<Compartment> compartment) {
    return grants.contains(new Grant(holder, espace, right));
  }
}
