package lu.espace.shared.service;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.RightsSource;

/** Rights without a team: those that the test grants. */
public final class TestRights implements RightsSource {

  private record Grant(Ssn holder, EspaceId espace, HeldRights.Held held) {}

  private final Set<Grant> grants = ConcurrentHashMap.newKeySet();

  /** Over everything. */
  public void grant(String ssn, EspaceId espace, Right... rights) {
    for (Right right : rights) {
      grantOver(Scope.everything(), ssn, espace, right);
    }
  }

  public void grantOver(Scope scope, String ssn, EspaceId espace, Right right) {
    grants.add(new Grant(new Ssn(ssn), espace, new HeldRights.Held(right, scope)));
  }

  @Override
  public HeldRights of(Ssn holder, EspaceId espace) {
    return new HeldRights(
        grants.stream()
            .filter(grant -> grant.holder().equals(holder) && grant.espace().equals(espace))
            .map(Grant::held)
            .collect(Collectors.toSet()));
  }

  @Override
  public List<Ssn> holdersOf(EspaceId espace, Right right, Scope scope) {
    return grants.stream()
        .filter(grant -> grant.espace().equals(espace))
        .map(Grant::holder)
        .distinct()
        .filter(holder -> of(holder, espace).hold(right, scope))
        .sorted((one, other) -> one.value().compareTo(other.value()))
        .toList();
  }
}
