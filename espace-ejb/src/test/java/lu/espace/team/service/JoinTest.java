package lu.espace.team.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import lu.espace.access.domain.certificate.Title;
import lu.espace.access.service.Certificates;
import lu.espace.business.service.MyEspaces;
import lu.espace.notification.domain.Notice;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.notification.service.StoredNotices;
import lu.espace.shared.domain.EspaceId;
import lu.espace.team.domain.JoinState;
import lu.espace.team.domain.Role;
import org.junit.jupiter.api.Test;

class JoinTest extends TeamTest {

  @Test
  void aSecondAdministratorOfTheBusinessAsksAndIsLetIn() {
    EspaceId espace = claireOpens();
    assertThat(get(TeamHints.class).of(espace)).isEqualTo(new TeamHint(true, 0, null));
    logsInAsAdministrator(Certificates.CHARLES);
    assertThat(get(AskToJoin.class).state()).isEmpty();
    get(AskToJoin.class).ask();
    get(AskToJoin.class).ask();
    assertThat(get(AskToJoin.class).state()).contains(JoinState.OPEN);
    claire();
    assertThat(get(TeamHints.class).of(espace)).isEqualTo(new TeamHint(true, 1, null));
    JoinLine line = get(DecideJoin.class).open(espace).get(0);
    assertThat(line.name()).isEqualTo("Charles Schmit");
    assertThat(line.title()).isEqualTo(Title.ADMINISTRATOR);
    get(DecideJoin.class).accept(espace, line.id(), Role.ADMINISTRATOR);
    assertThat(get(TeamHints.class).of(espace)).isEqualTo(new TeamHint(false, 0, null));
    caller.isAdministrator(Certificates.CHARLES.ssn());
    assertThat(get(MyEspaces.class).list()).hasSize(1);
    assertThat(told())
        .containsExactly(CLAIRE + " JOIN_ASKED", Certificates.CHARLES.ssn() + " JOIN_ACCEPTED");
    assertRefused("ESP-0302", () -> get(AskToJoin.class).ask());
  }

  @Test
  void whoIsDeclinedCanAskAgainAfterAMonth() {
    EspaceId espace = claireOpens();
    logsIn(Certificates.TOM);
    get(AskToJoin.class).ask();
    claire();
    long id = get(DecideJoin.class).open(espace).get(0).id();
    get(DecideJoin.class).decline(espace, id);
    assertRefused("ESP-0309", () -> get(DecideJoin.class).accept(espace, id, Role.READER));
    caller.isProfessional(TOM);
    assertThat(get(MyEspaces.class).list()).isEmpty();
    assertRefused("ESP-0323", () -> get(AskToJoin.class).ask());
    clock.advance(Duration.ofDays(31));
    get(AskToJoin.class).ask();
    assertThat(get(AskToJoin.class).state()).contains(JoinState.OPEN);
    assertThat(told()).contains(TOM + " " + NoticeKind.JOIN_DECLINED);
  }

  @Test
  void aPersonOfAnotherBusinessFindsNoEspaceToAskFor() {
    EspaceId espace = claireOpens();
    logsInAsAdministrator(Certificates.JEAN);
    assertThat(get(AskToJoin.class).state()).isEmpty();
    assertRefused("ESP-0002", () -> get(AskToJoin.class).ask());
    claire();
    assertThat(get(DecideJoin.class).open(espace)).isEmpty();
  }

  @Test
  void onlyWhoManagesTheTeamDecidesAndNobodyForAnotherEspace() {
    EspaceId espace = claireOpens();
    tomJoins(espace, Role.SIGNATORY);
    logsInAsAdministrator(Certificates.CHARLES);
    get(AskToJoin.class).ask();
    caller.isProfessional(TOM);
    assertRefused("ESP-0001", () -> get(DecideJoin.class).open(espace));
    assertRefused("ESP-0001", () -> get(DecideJoin.class).accept(espace, 1, Role.ADMINISTRATOR));
    assertThat(get(TeamHints.class).of(espace)).isEqualTo(new TeamHint(false, 0, null));
    claire();
    assertRefused("ESP-0002", () -> get(DecideJoin.class).accept(espace, -1, Role.READER));
  }

  private List<String> told() {
    return inTransaction(
        () ->
            StoredNotices.all(entityManager()).stream()
                .filter(notice -> notice.recipient().isPresent())
                .map(JoinTest::line)
                .toList());
  }

  private static String line(Notice notice) {
    return notice.recipient().orElseThrow().value() + " " + notice.kind();
  }
}
