package lu.espace.team.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import lu.espace.access.service.Certificates;
import lu.espace.business.service.MyEspaces;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Ssn;
import lu.espace.team.domain.InvitationState;
import lu.espace.team.domain.Invitee;
import lu.espace.team.domain.MemberState;
import lu.espace.team.domain.Role;
import org.junit.jupiter.api.Test;

class InvitationTest extends TeamTest {

  @Test
  void theInvitedPersonAcceptsAndMayDoWhatTheInvitationSaid() {
    EspaceId espace = claireOpens();
    invite(espace, TOM, Role.PREPARER.from(today()));
    logsIn(Certificates.TOM);
    assertThat(get(MyEspaces.class).list()).isEmpty();
    InvitationView invitation = get(MyInvitations.class).list().get(0);
    assertThat(invitation.business()).isEqualTo(PROFILE.legalName());
    assertThat(invitation.invitedBy()).isEqualTo("Claire Schmit");
    assertThat(get(AcceptInvitation.class).accept(invitation.id())).isEqualTo(espace);
    assertThat(get(MyEspaces.class).list()).hasSize(1);
    assertThat(get(MyInvitations.class).list()).isEmpty();
    claire();
    MemberLine tom = get(MemberPage.class).of(espace, new Ssn(TOM));
    assertThat(tom.name()).isEqualTo("Tom Weber");
    assertThat(tom.admittedBy()).isEqualTo("Claire Schmit");
    assertThat(tom.state()).isEqualTo(MemberState.ACTIVE);
    assertThat(tom.rights()).containsExactlyInAnyOrderElementsOf(Role.PREPARER.from(today()));
    assertThat(held(espace).hold(Right.PREPARE)).isTrue();
    assertThat(held(espace).hold(Right.SIGN)).isFalse();
  }

  @Test
  void whoWasNotInvitedCannotAnswerAndLearnsNothing() {
    EspaceId espace = claireOpens();
    invite(espace, TOM, Role.READER.from(today()));
    long id = get(TeamPage.class).of(espace).invitations().get(0).id();
    logsIn(Certificates.JEAN);
    assertThat(get(MyInvitations.class).list()).isEmpty();
    assertRefused("ESP-0002", () -> get(AcceptInvitation.class).accept(id));
    assertRefused("ESP-0002", () -> get(DeclineInvitation.class).decline(id));
    assertRefused("ESP-0002", () -> get(AcceptInvitation.class).accept(id + 1));
  }

  @Test
  void anInvitationEndsAfterThirtyDaysAndGoesOutAgainForThirtyMore() {
    EspaceId espace = claireOpens();
    invite(espace, TOM, Role.READER.from(today()));
    long id = get(TeamPage.class).of(espace).invitations().get(0).id();
    clock.advance(Duration.ofDays(30));
    assertThat(get(TeamPage.class).of(espace).invitations().get(0).state())
        .isEqualTo(InvitationState.EXPIRED);
    logsIn(Certificates.TOM);
    assertThat(get(MyInvitations.class).list()).isEmpty();
    assertRefused("ESP-0304", () -> get(AcceptInvitation.class).accept(id));
    claire();
    get(ResendInvitation.class).resend(espace, id);
    caller.isProfessional(TOM);
    get(AcceptInvitation.class).accept(id);
    assertThat(get(MyEspaces.class).list()).hasSize(1);
  }

  @Test
  void aDeclinedOrCancelledInvitationCannotBeAcceptedAnyMore() {
    EspaceId espace = claireOpens();
    invite(espace, TOM, Role.READER.from(today()));
    long declined = get(TeamPage.class).of(espace).invitations().get(0).id();
    logsIn(Certificates.TOM);
    get(DeclineInvitation.class).decline(declined);
    assertRefused("ESP-0304", () -> get(AcceptInvitation.class).accept(declined));
    claire();
    assertThat(get(TeamPage.class).of(espace).invitations()).isEmpty();
    assertRefused("ESP-0304", () -> get(ResendInvitation.class).resend(espace, declined));
    invite(espace, TOM, Role.READER.from(today()));
    long cancelled = get(TeamPage.class).of(espace).invitations().get(0).id();
    get(CancelInvitation.class).cancel(espace, cancelled);
    caller.isProfessional(TOM);
    assertRefused("ESP-0304", () -> get(AcceptInvitation.class).accept(cancelled));
  }

  @Test
  void nobodyIsInvitedTwiceAtATimeNorAsAMember() {
    EspaceId espace = claireOpens();
    invite(espace, TOM, Role.READER.from(today()));
    assertRefused("ESP-0303", () -> invite(espace, TOM, Role.SIGNATORY.from(today())));
    clock.advance(Duration.ofDays(31));
    invite(espace, TOM, Role.SIGNATORY.from(today()));
    assertThat(get(TeamPage.class).of(espace).invitations()).hasSize(1);
    assertRefused("ESP-0302", () -> invite(espace, CLAIRE, Role.READER.from(today())));
  }

  @Test
  void twoClicksAtTheSameMomentMakeOneInvitation() {
    EspaceId espace = claireOpens();
    List<Result<Boolean>> results =
        together(() -> invitesAsClaire(espace), () -> invitesAsClaire(espace));
    assertThat(results).filteredOn(result -> result.failure() == null).hasSize(1);
    assertThat(get(TeamPage.class).of(espace).invitations()).hasSize(1);
  }

  @Test
  void whatIsMissingOrNoAddressIsRefused() {
    assertRefused("ESP-0305", () -> Invitee.typed("", "Tom", "tom@schmit.lu"));
    assertRefused("ESP-0305", () -> Invitee.typed(TOM, " ", "tom@schmit.lu"));
    assertRefused("ESP-0305", () -> Invitee.typed(TOM, "Tom", "tom at schmit"));
    assertRefused("ESP-0305", () -> Invitee.typed("<b>1</b>", "Tom", "tom@schmit.lu"));
    assertThat(Invitee.typed(" 1080 0000 0000 0000 0102 ", "Tom", "tom@schmit.lu").ssn())
        .isEqualTo(new Ssn(TOM));
  }

  private boolean invitesAsClaire(EspaceId espace) {
    claire();
    invite(espace, TOM, Role.READER.from(today()));
    return true;
  }
}
