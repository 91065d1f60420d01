package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;

/**
 * An administrator begins to see the pages as a member does. It stays itself: it sees nothing that
 * it may not see anyway, and can change nothing until it stops.
 */
@Stateless
@Guarded
public class SeeAsMember {

  @Inject private Team team;
  @Inject private MemberLines lines;

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND} where the person is no member
   */
  @Requires(Right.MANAGE_TEAM)
  public MemberLine begin(EspaceId espace, Ssn person) {
    return lines.of(team.get(espace, person));
  }
}
