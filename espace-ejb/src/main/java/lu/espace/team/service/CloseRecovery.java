package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Operators;
import lu.espace.shared.service.Requires;
import lu.espace.team.domain.Member;
import lu.espace.team.domain.MemberState;
import lu.espace.team.domain.Recovery;
import lu.espace.team.domain.RightGiven;
import lu.espace.team.domain.Role;
import lu.espace.team.domain.TeamError;

/** Another operator confirms a recovery, or somebody stops it. */
@Stateless
@Guarded
public class CloseRecovery {

  @Inject private Operators operators;
  @Inject private Team team;
  @Inject private Members members;
  @Inject private Recoveries recoveries;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The candidate becomes an administrator.
   *
   * @throws BusinessException {@link TeamError}
   */
  @ForHolders
  public void confirm(long id) {
    Ssn operator = operators.require();
    Recovery recovery = held(id);
    Instant now = clock.instant();
    recovery.confirm(operator, now);
    makeAdministrator(recovery, operator, now);
    recoveries.tell(recovery, NoticeKind.RECOVERY_DONE);
  }

  /** An operator takes it back. */
  @ForHolders
  public void stop(long id) {
    Ssn operator = operators.require();
    stop(held(id), operator);
  }

  /** Somebody who manages the team objects. */
  @Requires(Right.MANAGE_TEAM)
  public void object(EspaceId espace) {
    team.holdToManage(espace);
    Recovery recovery =
        recoveries
            .findOpen(espace, clock.instant())
            .orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
    stop(recovery, caller.ssn());
  }

  private void stop(Recovery recovery, Ssn by) {
    recovery.stop(by, clock.instant());
    recoveries.tell(recovery, NoticeKind.RECOVERY_STOPPED);
  }

  private Recovery held(long id) {
    Recovery recovery = recoveries.get(id);
    team.hold(recovery.espace());
    recoveries.refresh(recovery);
    return recovery;
  }

  private void makeAdministrator(Recovery recovery, Ssn operator, Instant now) {
    EspaceId espace = recovery.espace();
    List<RightGiven> all = Role.ADMINISTRATOR.from(members.today());
    Optional<Member> known = members.find(espace, recovery.candidate());
    if (known.isEmpty()) {
      members.add(Member.admitted(espace, recovery.candidate(), all, operator, now));
      return;
    }
    Member member = known.get();
    if (member.state() == MemberState.REMOVED) {
      member.returns(all, operator, now);
      return;
    }
    if (member.state() == MemberState.SUSPENDED) {
      member.reactivate();
    }
    member.mayDo(all);
  }
}
