package lu.espace.team.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.espace.access.domain.HolderCame;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.access.service.Certificates;
import lu.espace.business.service.MyEspaces;
import lu.espace.notification.domain.Notice;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.notification.service.StoredNotices;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.OnBehalf;
import lu.espace.shared.port.RightsSource;
import lu.espace.team.domain.Invitee;
import lu.espace.team.domain.Role;
import org.junit.jupiter.api.Test;

class MandateTest extends TeamTest {

  private static final String MULLER = "LU22959463";
  private static final Scope TAX = Scope.of(Compartment.TAX);

  @Test
  void aPersonOfAnotherBusinessActsUnderBothNames() {
    EspaceId espace = claireOpens();
    offer(espace, MULLER, Optional.empty());
    assertThat(get(MandateList.class).of(espace))
        .singleElement()
        .satisfies(line -> assertThat(line.accepted()).isFalse());
    assertThat(mailed())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(NoticeKind.INVITATION);
              assertThat(notice.address()).contains("jean@muller.example");
              assertThat(notice.arguments()).containsExactly(PROFILE.legalName(), "2026-12-23");
            });
    jeanAccepts();
    assertThat(get(MyEspaces.class).list())
        .singleElement()
        .satisfies(one -> assertThat(one.mandatary()).isEqualTo("Boulangerie Muller"));
    assertThat(phrase(JEAN, espace))
        .contains("Jean Muller of Boulangerie Muller, on behalf of " + PROFILE.legalName());
    assertThat(phrase(CLAIRE, espace)).isEmpty();
    claire();
    assertThat(get(MandateList.class).of(espace))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.accepted()).isTrue();
              assertThat(line.business()).isEqualTo("Boulangerie Muller");
            });
  }

  @Test
  void aMandateEndsWithItsLastDayAndAllRightsWithIt() {
    EspaceId espace = claireOpens();
    LocalDate lastDay = today().plusDays(10);
    offer(espace, MULLER, Optional.of(lastDay));
    jeanAccepts();
    assertThat(jean(espace).hold(Right.PREPARE, TAX)).isTrue();
    assertThat(jean(espace).hold(Right.PREPARE, Scope.of(Compartment.HR))).isFalse();
    clock.advance(Duration.ofDays(10));
    assertThat(jean(espace).hold(Right.PREPARE, TAX)).isTrue();
    clock.advance(Duration.ofDays(1));
    assertThat(jean(espace).hold(Right.PREPARE, TAX)).isFalse();
  }

  @Test
  void aMandateIsEndedAtOnce() {
    EspaceId espace = claireOpens();
    offer(espace, MULLER, Optional.empty());
    jeanAccepts();
    claire();
    get(EndMandate.class).now(espace, new Ssn(JEAN));
    assertThat(jean(espace).hold(Right.VIEW)).isFalse();
    assertThat(get(MandateList.class).of(espace)).isEmpty();
    assertRefused("ESP-0002", () -> get(EndMandate.class).now(espace, new Ssn(CLAIRE)));
  }

  @Test
  void aMandateGetsAnEarlierEnd() {
    EspaceId espace = claireOpens();
    offer(espace, MULLER, Optional.empty());
    jeanAccepts();
    claire();
    get(EndMandate.class).on(espace, new Ssn(JEAN), today());
    assertThat(jean(espace).hold(Right.SEND, TAX)).isTrue();
    clock.advance(Duration.ofDays(1));
    assertThat(jean(espace).hold(Right.SEND, TAX)).isFalse();
    assertRefused(
        "ESP-0307", () -> get(EndMandate.class).on(espace, new Ssn(JEAN), today().minusDays(1)));
  }

  @Test
  void aMandateRestsWhileItsHolderComesAsAPersonOfAnotherBusiness() {
    EspaceId espace = claireOpens();
    offer(espace, MULLER, Optional.empty());
    jeanAccepts();
    jeanComesWith("B111111");
    assertThat(jean(espace).hold(Right.VIEW, TAX)).isFalse();
    assertThat(inTransaction(() -> get(RightsSource.class).holdersOf(espace, Right.PREPARE, TAX)))
        .doesNotContain(new Ssn(JEAN));
    assertThat(get(MyEspaces.class).list()).isEmpty();
    assertThat(get(MyRestingMandates.class).list())
        .containsExactly(new RestingMandate(PROFILE.legalName(), "Boulangerie Muller"));
    claire();
    assertThat(get(MandateList.class).of(espace)).extracting(MandateLine::rests).containsOnly(true);
    jeanComesWith("LU22959463");
    assertThat(jean(espace).hold(Right.PREPARE, TAX)).isTrue();
    assertThat(get(MandateList.class).of(espace))
        .extracting(MandateLine::rests)
        .containsOnly(false);
  }

  @Test
  void whoIsOfTheBusinessItselfHasNothingThatRests() {
    EspaceId espace = claireOpens();
    tomJoins(espace, Role.READER);
    inTransaction(
        () ->
            get(MandatesAtLogin.class)
                .look(new HolderCame(new Ssn(TOM), List.of(number("B111111")), clock.instant())));
    caller.isProfessional(TOM);
    assertThat(get(MyRestingMandates.class).list()).isEmpty();
    assertThat(get(MyEspaces.class).list()).hasSize(1);
  }

  @Test
  void theTeamSaysOnWhoseMandateAMemberActs() {
    EspaceId espace = claireOpens();
    offer(espace, MULLER, Optional.empty());
    jeanAccepts();
    claire();
    assertThat(get(TeamPage.class).of(espace).members())
        .extracting(MemberLine::mandatary)
        .containsExactly(null, "Boulangerie Muller");
  }

  @Test
  void onlyAPersonOfTheNamedBusinessCanAcceptIt() {
    EspaceId espace = claireOpens();
    offer(espace, "LU11111111", Optional.empty());
    logsIn(Certificates.JEAN);
    long id = get(MyInvitations.class).list().get(0).id();
    assertRefused("ESP-0322", () -> get(AcceptInvitation.class).accept(id));
    assertThat(get(MyEspaces.class).list()).isEmpty();
  }

  @Test
  void aPersonOfAnotherBusinessGetsAMandateAlsoWhereNobodyThoughtOfIt() {
    EspaceId espace = claireOpens();
    invite(espace, JEAN, Role.READER.from(today()));
    jeanAccepts();
    assertThat(phrase(JEAN, espace)).isPresent();
    claire();
    tomJoins(espace, Role.READER);
    assertThat(phrase(TOM, espace)).isEmpty();
  }

  @Test
  void oneDoesNotMandateOnesOwnPeopleNorNobody() {
    EspaceId espace = claireOpens();
    assertRefused("ESP-0321", () -> offer(espace, "B 186 582", Optional.empty()));
    assertRefused("ESP-0320", () -> offer(espace, "NONE", Optional.empty()));
    assertRefused("ESP-0307", () -> offer(espace, MULLER, Optional.of(today().minusDays(1))));
    assertRefused(
        "ESP-0306",
        () ->
            get(OfferMandate.class)
                .offer(espace, jean(), MULLER, Optional.empty(), Role.READER, Set.of()));
    tomJoins(espace, Role.READER);
    caller.isProfessional(TOM);
    assertRefused("ESP-0001", () -> offer(espace, MULLER, Optional.empty()));
  }

  private void offer(EspaceId espace, String business, Optional<LocalDate> lastDay) {
    get(OfferMandate.class)
        .offer(espace, jean(), business, lastDay, Role.ACCOUNTANT, Set.of(Compartment.TAX));
  }

  private static Invitee jean() {
    return Invitee.typed(JEAN, "Jean Muller", "jean@muller.example");
  }

  private void jeanAccepts() {
    logsIn(Certificates.JEAN);
    get(AcceptInvitation.class).accept(get(MyInvitations.class).list().get(0).id());
  }

  private List<Notice> mailed() {
    return inTransaction(() -> StoredNotices.all(entityManager()));
  }

  private void jeanComesWith(String number) {
    inTransaction(
        () ->
            get(MandatesAtLogin.class)
                .look(new HolderCame(new Ssn(JEAN), List.of(number(number)), clock.instant())));
  }

  private static BusinessIdentifier number(String written) {
    return BusinessIdentifier.parse(written).orElseThrow();
  }

  private HeldRights jean(EspaceId espace) {
    return inTransaction(() -> get(RightsSource.class).of(new Ssn(JEAN), espace));
  }

  private Optional<String> phrase(String person, EspaceId espace) {
    return inTransaction(() -> get(OnBehalf.class).name(new Ssn(person), espace, Language.EN));
  }
}
