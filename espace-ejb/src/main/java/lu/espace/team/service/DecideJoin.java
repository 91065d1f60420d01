package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.espace.access.service.Holders;
import lu.espace.business.service.Businesses;
import lu.espace.notification.domain.News;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.notification.service.Notify;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;
import lu.espace.team.domain.JoinRequest;
import lu.espace.team.domain.Member;
import lu.espace.team.domain.RightGiven;
import lu.espace.team.domain.Role;
import lu.espace.team.domain.TeamError;

/** Those who manage the team let a person in who asked for it, with rights, or decline. */
@Stateless
@Guarded
public class DecideJoin {

  @Inject private Team team;
  @Inject private Members members;
  @Inject private Mandates mandates;
  @Inject private JoinRequests requests;
  @Inject private Holders holders;
  @Inject private Businesses businesses;
  @Inject private Notify notify;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Those that wait for an answer, the oldest first. */
  @Requires(Right.MANAGE_TEAM)
  @ReadOnly
  public List<JoinLine> open(EspaceId espace) {
    return requests.open(espace).stream()
        .map(
            request ->
                new JoinLine(
                    request.id(),
                    request.holder().value(),
                    holders.findName(request.holder()).orElseGet(request.holder()::value),
                    request.title(),
                    request.askedAt()))
        .toList();
  }

  /**
   * @throws BusinessException {@link TeamError}
   */
  @Requires(Right.MANAGE_TEAM)
  public void accept(EspaceId espace, long id, Role role) {
    HeldRights own = team.holdToManage(espace);
    JoinRequest request = requests.get(espace, id);
    List<RightGiven> rights = role.from(members.today());
    Team.requireWithin(own, rights);
    Instant now = clock.instant();
    request.accept(caller.ssn(), now);
    letIn(espace, request.holder(), rights, now);
    tell(espace, request.holder(), NoticeKind.JOIN_ACCEPTED);
  }

  /** The person hears of it and can ask again after a month. */
  @Requires(Right.MANAGE_TEAM)
  public void decline(EspaceId espace, long id) {
    team.holdToManage(espace);
    JoinRequest request = requests.get(espace, id);
    request.decline(caller.ssn(), clock.instant());
    tell(espace, request.holder(), NoticeKind.JOIN_DECLINED);
  }

  private void letIn(EspaceId espace, Ssn person, List<RightGiven> rights, Instant now) {
    Optional<Member> before = members.find(espace, person);
    mandates.comesIn(espace, person, caller.ssn(), now);
    before.ifPresent(member -> member.returns(rights, caller.ssn(), now));
    if (before.isEmpty()) {
      members.add(Member.admitted(espace, person, rights, caller.ssn(), now));
    }
  }

  private void tell(EspaceId espace, Ssn person, NoticeKind kind) {
    notify.person(
        person,
        espace,
        new News(kind, person.value(), "/space", businesses.get(espace).legalName()));
  }
}
