package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;
import lu.espace.team.domain.Mandate;
import lu.espace.team.domain.Member;
import lu.espace.team.domain.TeamError;

/** Ends a mandate, at once or on a day. */
@Stateless
@Guarded
public class EndMandate {

  @Inject private Team team;
  @Inject private Mandates mandates;
  @Inject private Members members;

  /** The person's next request is refused. */
  @Requires(Right.MANAGE_TEAM)
  public void now(EspaceId espace, Ssn person) {
    HeldRights own = team.holdToManage(espace);
    mandate(espace, person);
    Member member = team.get(espace, person);
    Team.requireWithin(own, member.rights());
    member.remove();
    team.requireAdministrator(espace);
  }

  /**
   * The mandate and every right of it end with this day.
   *
   * @throws BusinessException {@link TeamError#ENDS_BEFORE_BEGIN} for a day that is over
   */
  @Requires(Right.MANAGE_TEAM)
  public void on(EspaceId espace, Ssn person, LocalDate lastDay) {
    HeldRights own = team.holdToManage(espace);
    Mandate mandate = mandate(espace, person);
    Member member = team.get(espace, person);
    Team.requireWithin(own, member.rights());
    if (lastDay.isBefore(members.today())) {
      throw new BusinessException(TeamError.ENDS_BEFORE_BEGIN);
    }
    member.mayDo(MandateEnd.limit(member.rights(), Optional.of(lastDay)));
    mandate.endsOn(lastDay);
    team.requireAdministrator(espace);
  }

  private Mandate mandate(EspaceId espace, Ssn person) {
    return mandates
        .find(espace, person)
        .filter(Mandate::isAccepted)
        .orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }
}
