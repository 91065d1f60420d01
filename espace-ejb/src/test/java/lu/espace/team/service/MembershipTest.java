package lu.espace.team.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import lu.espace.access.service.Certificates;
import lu.espace.business.service.BusinessIdentity;
import lu.espace.business.service.MyEspaces;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.Ssn;
import lu.espace.team.domain.MemberState;
import lu.espace.team.domain.RightGiven;
import lu.espace.team.domain.Role;
import org.junit.jupiter.api.Test;

class MembershipTest extends TeamTest {

  private static final Scope HR = Scope.of(Compartment.HR);
  private static final Scope VACANCY = Scope.of(Compartment.HR, new ProcedureCode("adem-vacancy"));

  @Test
  void aRemovedMemberIsRefusedAtItsNextCall() {
    EspaceId espace = claireOpens();
    tomJoins(espace, Role.READER);
    caller.isProfessional(TOM);
    get(BusinessIdentity.class).of(espace);
    claire();
    assertRefused("ESP-0310", () -> remove(espace, TOM, "Tim Weber"));
    remove(espace, TOM, " tom  weber ");
    caller.isProfessional(TOM);
    assertRefused("ESP-0001", () -> get(BusinessIdentity.class).of(espace));
    assertThat(get(MyEspaces.class).list()).isEmpty();
    claire();
    assertThat(get(TeamPage.class).of(espace).members()).hasSize(1);
    assertRefused("ESP-0002", () -> get(MemberPage.class).of(espace, new Ssn(TOM)));
  }

  @Test
  void whoWasRemovedComesBackByANewInvitation() {
    EspaceId espace = claireOpens();
    tomJoins(espace, Role.READER);
    remove(espace, TOM, "Tom Weber");
    tomJoins(espace, Role.SIGNATORY);
    assertThat(get(MemberPage.class).of(espace, new Ssn(TOM)).rights())
        .containsExactlyInAnyOrderElementsOf(Role.SIGNATORY.from(today()));
  }

  @Test
  void aSuspendedMemberMayDoNothingUntilItIsActiveAgain() {
    EspaceId espace = claireOpens();
    tomJoins(espace, Role.READER);
    get(SuspendMember.class).suspend(espace, new Ssn(TOM));
    caller.isProfessional(TOM);
    assertRefused("ESP-0001", () -> get(BusinessIdentity.class).of(espace));
    claire();
    assertThat(get(MemberPage.class).of(espace, new Ssn(TOM)).state())
        .isEqualTo(MemberState.SUSPENDED);
    get(ReactivateMember.class).reactivate(espace, new Ssn(TOM));
    caller.isProfessional(TOM);
    assertThat(get(BusinessIdentity.class).of(espace).legalName()).isEqualTo(PROFILE.legalName());
  }

  @Test
  void theOnlyAdministratorCannotGoNorLowerItself() {
    EspaceId espace = claireOpens();
    tomJoins(espace, Role.SIGNATORY);
    assertRefused("ESP-0301", () -> remove(espace, CLAIRE, "Claire Schmit"));
    assertRefused("ESP-0301", () -> get(SuspendMember.class).suspend(espace, new Ssn(CLAIRE)));
    assertRefused("ESP-0301", () -> change(espace, CLAIRE, Role.READER.from(today())));
    assertThat(get(TeamPage.class).of(espace).administrators()).isEqualTo(1);
  }

  @Test
  void anAdministratorWhoseRightEndsDoesNotCountAsTheOneThatStays() {
    EspaceId espace = claireOpens();
    RightGiven limited =
        new RightGiven(Right.MANAGE_TEAM, Scope.everything(), today(), today().plusYears(1));
    tomJoins(espace, List.of(limited));
    assertRefused("ESP-0301", () -> remove(espace, CLAIRE, "Claire Schmit"));
  }

  @Test
  void ofTwoAdministratorsWhoRemoveEachOtherAtTheSameMomentOneStays() {
    EspaceId espace = claireOpens();
    tomJoins(espace, Role.ADMINISTRATOR);
    List<Result<Boolean>> results =
        together(
            () -> removes(CLAIRE, espace, TOM, "Tom Weber"),
            () -> removes(TOM, espace, CLAIRE, "Claire Schmit"));
    assertThat(results).filteredOn(result -> result.failure() == null).hasSize(1);
    boolean claireStayed = results.get(0).failure() == null;
    caller.isProfessional(claireStayed ? CLAIRE : TOM);
    assertThat(get(TeamPage.class).of(espace).members())
        .extracting(MemberLine::number)
        .containsExactly(claireStayed ? CLAIRE : TOM);
  }

  @Test
  void changedRightsCountFromTheNextCall() {
    EspaceId espace = claireOpens();
    tomJoins(espace, Role.READER);
    List<RightGiven> wanted =
        List.of(
            RightGiven.from(today(), Right.PREPARE, VACANCY),
            new RightGiven(Right.SIGN, HR, today().plusDays(1), today().plusDays(2)));
    long before = version(espace, TOM);
    change(espace, TOM, wanted);
    assertThat(version(espace, TOM)).isGreaterThan(before);
    assertThat(held(espace).scopes(Right.PREPARE)).containsExactly(VACANCY);
    assertThat(held(espace).hold(Right.VIEW, HR)).isFalse();
    assertThat(held(espace).hold(Right.SIGN)).isFalse();
    clock.advance(Duration.ofDays(2));
    assertThat(held(espace).hold(Right.SIGN, VACANCY)).isTrue();
    clock.advance(Duration.ofDays(1));
    assertThat(held(espace).hold(Right.SIGN)).isFalse();
  }

  @Test
  void theLastDayOfARightEndsAtMidnightInLuxembourg() {
    EspaceId espace = claireOpens();
    tomJoins(espace, List.of(new RightGiven(Right.VIEW, HR, today(), today())));
    clock.advance(Duration.ofHours(13).plusMinutes(59));
    assertThat(held(espace).hold(Right.VIEW)).isTrue();
    clock.advance(Duration.ofMinutes(1));
    assertThat(held(espace).hold(Right.VIEW)).isFalse();
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
    EspaceId espace = claireOpens();
    tomJoins(espace, Role.READER);
    long seen = version(espace, TOM);
    change(espace, TOM, Role.PREPARER.from(today()));
    List<RightGiven> late = Role.SIGNATORY.from(today());
    assertRefused(
        "ESP-0003", () -> get(ChangeRights.class).change(espace, new Ssn(TOM), seen, late));
  }

  @Test
  void whoManagesOneAreaGivesAndTakesNothingBeyondIt() {
    EspaceId espace = claireOpens();
    tomJoins(espace, List.of(RightGiven.from(today(), Right.MANAGE_TEAM, HR)));
    caller.isProfessional(TOM);
    String charles = Certificates.CHARLES.ssn();
    assertRefused("ESP-0308", () -> invite(espace, charles, Role.READER.from(today())));
    invite(espace, charles, List.of(RightGiven.from(today(), Right.VIEW, VACANCY)));
    assertRefused("ESP-0308", () -> remove(espace, CLAIRE, "Claire Schmit"));
    assertRefused("ESP-0308", () -> get(SuspendMember.class).suspend(espace, new Ssn(CLAIRE)));
    assertRefused("ESP-0308", () -> change(espace, CLAIRE, Role.READER.from(today())));
    assertRefused("ESP-0308", () -> change(espace, TOM, Role.ADMINISTRATOR.from(today())));
  }

  @Test
  void nobodyManagesAnotherTeam() {
    EspaceId schmit = claireOpens();
    tomJoins(schmit, Role.READER);
    logsInAsAdministrator(Certificates.JEAN);
    opens();
    assertRefused("ESP-0001", () -> get(TeamPage.class).of(schmit));
    assertRefused("ESP-0001", () -> remove(schmit, TOM, "Tom Weber"));
  }

  private boolean removes(String who, EspaceId espace, String whom, String name) {
    caller.isProfessional(who);
    remove(espace, whom, name);
    return true;
  }

  private void remove(EspaceId espace, String whom, String name) {
    get(RemoveMember.class).remove(espace, new Ssn(whom), name);
  }

  private void change(EspaceId espace, String whom, List<RightGiven> rights) {
    long seen = inTransaction(() -> get(Members.class).find(espace, new Ssn(whom)).get().version());
    get(ChangeRights.class).change(espace, new Ssn(whom), seen, rights);
  }
}
