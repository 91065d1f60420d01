package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;

/** Shows one member and what it may do. */
@Stateless
@Guarded
public class MemberPage {

  @Inject private Team team;
  @Inject private MemberLines lines;

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND} where the person is no member
   */
  @Requires(Right.MANAGE_TEAM)
  @ReadOnly
  public MemberLine of(EspaceId espace, Ssn person) {
    return lines.of(team.get(espace, person));
  }
}
