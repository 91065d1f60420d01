package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;
import lu.espace.team.domain.TeamError;

/** Decides in which subject areas preparing and signing must be different people. */
@Stateless
@Guarded
public class SetFourEyes {

  @Inject private Team team;
  @Inject private FourEyesAreas stored;

  /**
   * @throws BusinessException {@link TeamError#BEYOND_OWN_RIGHT}
   */
  @Requires(Right.MANAGE_TEAM)
  public void in(EspaceId espace, Set<Compartment> areas) {
    HeldRights own = team.holdToManage(espace);
    Set<Compartment> before = stored.of(espace);
    Set<Compartment> changed = new HashSet<>(areas);
    changed.addAll(before);
    changed.removeIf(area -> areas.contains(area) && before.contains(area));
    if (!changed.stream().allMatch(area -> own.hold(Right.MANAGE_TEAM, Scope.of(area)))) {
      throw new BusinessException(TeamError.BEYOND_OWN_RIGHT);
    }
    stored.set(espace, areas);
  }
}
