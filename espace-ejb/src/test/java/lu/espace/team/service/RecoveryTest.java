package lu.espace.team.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import lu.espace.access.service.Certificates;
import lu.espace.business.service.MyEspaces;
import lu.espace.notification.service.StoredNotices;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Ssn;
import lu.espace.team.domain.Role;
import org.junit.jupiter.api.Test;

class RecoveryTest extends TeamTest {

  private static final Ssn CHARLES = new Ssn(Certificates.CHARLES.ssn());

  @Test
  void twoOperatorsAfterTheTimeToObjectMakeANewAdministratorAndAllHearOfIt() {
    EspaceId espace = claireOpens();
    tomJoins(espace, Role.READER);
    charlesWasHere();
    operatorOpens();
    long id = get(RecoveryList.class).open().get(0).id();
    caller.isProfessional(OTHER_OPERATOR);
    assertRefused("ESP-0332", () -> get(CloseRecovery.class).confirm(id));
    clock.advance(Duration.ofDays(7));
    caller.isProfessional(OPERATOR);
    assertRefused("ESP-0331", () -> get(CloseRecovery.class).confirm(id));
    caller.isProfessional(OTHER_OPERATOR);
    get(CloseRecovery.class).confirm(id);
    assertRefused("ESP-0309", () -> get(CloseRecovery.class).confirm(id));
    caller.isAdministrator(CHARLES.value());
    assertThat(get(MyEspaces.class).list()).hasSize(1);
    assertThat(get(MemberPage.class).of(espace, CHARLES).administrator()).isTrue();
    assertThat(told())
        .contains(
            CLAIRE + " RECOVERY_OPENED",
            TOM + " RECOVERY_OPENED",
            CHARLES + " RECOVERY_OPENED",
            CLAIRE + " RECOVERY_DONE",
            TOM + " RECOVERY_DONE",
            CHARLES + " RECOVERY_DONE");
  }

  @Test
  void anAdministratorWhoIsStillThereStopsIt() {
    EspaceId espace = claireOpens();
    charlesWasHere();
    operatorOpens();
    long id = get(RecoveryList.class).open().get(0).id();
    claire();
    assertThat(get(TeamHints.class).of(espace).recovery()).isNotNull();
    get(CloseRecovery.class).object(espace);
    assertThat(get(TeamHints.class).of(espace).recovery()).isNull();
    clock.advance(Duration.ofDays(8));
    caller.isProfessional(OTHER_OPERATOR);
    assertRefused("ESP-0309", () -> get(CloseRecovery.class).confirm(id));
  }

  @Test
  void whereNoAdministratorCanLogInAnyMoreThereIsNoWaiting() {
    EspaceId espace = claireOpens();
    inTransaction(
        () ->
            entityManager()
                .createQuery("update HolderCertificate c set c.validUntil = :past")
                .setParameter("past", clock.instant().minusSeconds(1))
                .executeUpdate());
    charlesWasHere();
    operatorOpens();
    long id = get(RecoveryList.class).open().get(0).id();
    caller.isProfessional(OTHER_OPERATOR);
    get(CloseRecovery.class).confirm(id);
    caller.isAdministrator(CHARLES.value());
    assertThat(get(MemberPage.class).of(espace, CHARLES).administrator()).isTrue();
  }

  @Test
  void onlyAnAdministratorOfExactlyThisBusinessCanBecomeOne() {
    claireOpens();
    logsIn(Certificates.TOM);
    logsInAsAdministrator(Certificates.JEAN);
    caller.isProfessional(OPERATOR);
    for (Ssn wrong : List.of(new Ssn(TOM), new Ssn(JEAN), CHARLES)) {
      assertRefused("ESP-0333", () -> get(OpenRecovery.class).open("B186582", wrong, "file 12"));
    }
    assertRefused("ESP-0320", () -> get(OpenRecovery.class).open("B999999", CHARLES, "file 12"));
    charlesWasHere();
    caller.isProfessional(OPERATOR);
    assertRefused("ESP-0330", () -> get(OpenRecovery.class).open("B186582", CHARLES, " "));
  }

  @Test
  void nobodyButOperatorsCanDoAnyOfIt() {
    claireOpens();
    charlesWasHere();
    operatorOpens();
    long id = get(RecoveryList.class).open().get(0).id();
    clock.advance(Duration.ofDays(8));
    for (String person : List.of(CLAIRE, CHARLES.value(), TOM)) {
      caller.isAdministrator(person);
      assertRefused("ESP-0001", () -> get(CloseRecovery.class).confirm(id));
      assertRefused("ESP-0001", () -> get(CloseRecovery.class).stop(id));
      assertRefused("ESP-0001", () -> get(RecoveryList.class).open());
      assertRefused("ESP-0001", () -> get(OpenRecovery.class).open("B186582", CHARLES, "x"));
    }
  }

  @Test
  void aRecoveryThatNobodyConfirmsIsOverAfterThirtyDays() {
    claireOpens();
    charlesWasHere();
    operatorOpens();
    long id = get(RecoveryList.class).open().get(0).id();
    assertRefused("ESP-0309", () -> get(OpenRecovery.class).open("B186582", CHARLES, "again"));
    clock.advance(Duration.ofDays(30));
    caller.isProfessional(OTHER_OPERATOR);
    assertRefused("ESP-0309", () -> get(CloseRecovery.class).confirm(id));
    assertThat(get(RecoveryList.class).open()).isEmpty();
  }

  private void charlesWasHere() {
    logsInAsAdministrator(Certificates.CHARLES);
  }

  private void operatorOpens() {
    caller.isProfessional(OPERATOR);
    get(OpenRecovery.class).open("RCS B186582", CHARLES, "file 2026/12, extract and powers");
  }

  private List<String> told() {
    return inTransaction(
        () ->
            StoredNotices.all(entityManager()).stream()
                .filter(notice -> notice.recipient().isPresent())
                .map(notice -> notice.recipient().orElseThrow() + " " + notice.kind())
                .toList());
  }
}
