package lu.espace.team.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import lu.espace.business.domain.Espace;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.MyRights;
import lu.espace.team.domain.Member;
import lu.espace.team.domain.MemberState;
import lu.espace.team.domain.RightGiven;
import lu.espace.team.domain.TeamError;

/**
 * A team while it is changed. All changes of one team follow one another, each held to what the one
 * before left: of two administrators who remove each other at the same moment, one stays.
 */
@Dependent
class Team {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private Members members;
  @Inject private MyRights mine;

  /**
   * The eSpace's row is held until the transaction ends. Nothing of the team may have been read
   * into the transaction before.
   *
   * @throws BusinessException {@link SharedError#NOT_FOUND}
   */
  void hold(EspaceId espace) {
    if (entities.find(Espace.class, espace.value(), LockModeType.PESSIMISTIC_WRITE) == null) {
      throw notFound();
    }
  }

  /**
   * Holds the team, and the caller to its right once more, because it may have lost it while it
   * waited.
   *
   * @return what the caller may do
   * @throws BusinessException {@link SharedError#DENIED}
   */
  HeldRights holdToManage(EspaceId espace) {
    hold(espace);
    HeldRights own = mine.in(espace);
    if (!own.hold(Right.MANAGE_TEAM)) {
      throw new BusinessException(SharedError.DENIED);
    }
    return own;
  }

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND} where the person is no member
   */
  Member get(EspaceId espace, Ssn person) {
    return members
        .find(espace, person)
        .filter(member -> member.state() != MemberState.REMOVED)
        .orElseThrow(Team::notFound);
  }

  /**
   * A right to manage the team over one subject area reaches what is given in that area and no
   * further.
   *
   * @throws BusinessException {@link TeamError#BEYOND_OWN_RIGHT}
   */
  static void requireWithin(HeldRights own, Collection<RightGiven> rights) {
    if (!rights.stream().allMatch(given -> own.hold(Right.MANAGE_TEAM, given.scope()))) {
      throw new BusinessException(TeamError.BEYOND_OWN_RIGHT);
    }
  }

  /**
   * @throws BusinessException {@link TeamError#LAST_ADMINISTRATOR} where nobody is left who can let
   *     others in
   */
  void requireAdministrator(EspaceId espace) {
    boolean one =
        members.of(espace).stream().anyMatch(member -> member.isAdministrator(members.today()));
    if (!one) {
      throw new BusinessException(TeamError.LAST_ADMINISTRATOR);
    }
  }

  private static BusinessException notFound() {
    return new BusinessException(SharedError.NOT_FOUND);
  }
}
