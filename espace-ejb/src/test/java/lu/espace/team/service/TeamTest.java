package lu.espace.team.service;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lu.espace.access.service.Certificates;
import lu.espace.access.service.SeenCertificates;
import lu.espace.business.service.BusinessTest;
import lu.espace.notification.service.Addresses;
import lu.espace.notification.service.Notify;
import lu.espace.notification.service.StoredNotices;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.Configuration;
import lu.espace.shared.port.RightsSource;
import lu.espace.shared.service.Clocks;
import lu.espace.shared.service.Operators;
import lu.espace.team.adapter.TeamMandates;
import lu.espace.team.domain.Invitee;
import lu.espace.team.domain.RightGiven;
import lu.espace.team.domain.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Base of tests about a team: Claire opened the eSpace, others come in by invitation. */
abstract class TeamTest extends BusinessTest {

  static final String OPERATOR = "10800000000000000801";
  static final String OTHER_OPERATOR = "10800000000000000802";

  @Override
  protected List<Class<?>> beans() {
    List<Class<?>> beans = new ArrayList<>(super.beans());
    beans.addAll(List.of(Team.class, Invitations.class, MemberLines.class, FourEyesAreas.class));
    beans.addAll(List.of(InviteMember.class, ResendInvitation.class, CancelInvitation.class));
    beans.addAll(List.of(AcceptInvitation.class, DeclineInvitation.class, MyInvitations.class));
    beans.addAll(List.of(SuspendMember.class, ReactivateMember.class, RemoveMember.class));
    beans.addAll(List.of(ChangeRights.class, TeamPage.class, MemberPage.class));
    beans.addAll(List.of(Mandates.class, OfferMandate.class, EndMandate.class));
    beans.addAll(List.of(MandateList.class, TeamMandates.class));
    beans.addAll(List.of(JoinRequests.class, AskToJoin.class, DecideJoin.class));
    beans.addAll(List.of(TeamHints.class, Notify.class, StoredNotices.NOTICES));
    beans.addAll(List.of(InvitationMail.class, Operators.class, Recoveries.class));
    beans.addAll(List.of(OpenRecovery.class, CloseRecovery.class, RecoveryList.class));
    beans.addAll(List.of(MandatesAtLogin.class, MyRestingMandates.class));
    beans.add(SeenCertificates.class);
    return beans;
  }

  @Override
  protected void standIns() {
    super.standIns();
    give(Configuration.class, Addresses.withOperators(OPERATOR, OTHER_OPERATOR));
  }

  /** Claire opens the eSpace and stays logged in. */
  final EspaceId claireOpens() {
    logsInAsAdministrator(Certificates.CLAIRE);
    return opens();
  }

  final void claire() {
    caller.isAdministrator(CLAIRE);
  }

  final void invite(EspaceId espace, String ssn, List<RightGiven> rights) {
    get(InviteMember.class)
        .invite(espace, Invitee.typed(ssn, "Tom Weber", "tom@schmit.lu"), rights);
  }

  /** Tom comes in with the rights of a role; Claire is the caller before and after. */
  final void tomJoins(EspaceId espace, Role role) {
    tomJoins(espace, role.from(today()));
  }

  final void tomJoins(EspaceId espace, List<RightGiven> rights) {
    invite(espace, TOM, rights);
    logsIn(Certificates.TOM);
    get(AcceptInvitation.class).accept(get(MyInvitations.class).list().get(0).id());
    claire();
  }

  final long version(EspaceId espace, String ssn) {
    return get(MemberPage.class).of(espace, new Ssn(ssn)).version();
  }

  /** What Tom may do now. */
  final HeldRights held(EspaceId espace) {
    return inTransaction(() -> get(RightsSource.class).of(new Ssn(TOM), espace));
  }

  final LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Clocks.LUXEMBOURG);
  }

  static void assertRefused(String code, ThrowingCallable call) {
    assertThatThrownBy(call).hasMessage(code);
  }
}
