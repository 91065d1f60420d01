package lu.espace.team.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.Ssn;
import org.junit.jupiter.api.Test;

class MemberTest {

  private static final EspaceId ESPACE = new EspaceId(1);
  private static final Ssn CLAIRE = new Ssn("10800000000000000101");
  private static final Ssn TOM = new Ssn("10800000000000000102");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final Scope HR = Scope.of(Compartment.HR);

  @Test
  void theFounderHoldsEveryRightOverEverythingWithoutAnEnd() {
    Member founder = Member.founder(ESPACE, CLAIRE, DAY, Instant.EPOCH);
    assertThat(founder.rights()).containsExactlyInAnyOrderElementsOf(Role.ADMINISTRATOR.from(DAY));
    assertThat(founder.isAdministrator(DAY)).isTrue();
    assertThat(founder.isAdministrator(DAY.minusDays(1))).isFalse();
  }

  @Test
  void whoMayPrepareMayAlsoSeeWhatItPrepares() {
    RightGiven prepare = new RightGiven(Right.PREPARE, HR, DAY, DAY.plusDays(30));
    assertThat(tom(prepare).rights())
        .containsExactlyInAnyOrder(prepare, new RightGiven(Right.VIEW, HR, DAY, DAY.plusDays(30)));
  }

  @Test
  void aRightCountsFromItsFirstDayToItsLast() {
    RightGiven given = new RightGiven(Right.VIEW, HR, DAY, DAY.plusDays(1));
    assertThat(given.isInForce(DAY.minusDays(1))).isFalse();
    assertThat(given.isInForce(DAY)).isTrue();
    assertThat(given.isInForce(DAY.plusDays(1))).isTrue();
    assertThat(given.isInForce(DAY.plusDays(2))).isFalse();
  }

  @Test
  void anAdministratorForOneAreaOrForATimeIsNotTheOneThatMustStay() {
    assertThat(tom(RightGiven.from(DAY, Right.MANAGE_TEAM, HR)).isAdministrator(DAY)).isFalse();
    RightGiven limited =
        new RightGiven(Right.MANAGE_TEAM, Scope.everything(), DAY, DAY.plusYears(1));
    assertThat(tom(limited).isAdministrator(DAY)).isFalse();
  }

  @Test
  void aMemberHasAtLeastOneRightAndNoneThatEndsBeforeItBegins() {
    Member tom = tom(RightGiven.from(DAY, Right.VIEW, HR));
    assertThatThrownBy(() -> tom.mayDo(Set.of())).hasMessage("ESP-0306");
    RightGiven backwards = new RightGiven(Right.VIEW, HR, DAY, DAY.minusDays(1));
    assertThatThrownBy(() -> tom.mayDo(List.of(backwards))).hasMessage("ESP-0307");
  }

  @Test
  void aSuspendedMemberKeepsItsRightsAndIsNoAdministrator() {
    Member founder = Member.founder(ESPACE, CLAIRE, DAY, Instant.EPOCH);
    founder.suspend();
    assertThat(founder.isAdministrator(DAY)).isFalse();
    assertThatThrownBy(founder::suspend).hasMessage("ESP-0309");
    founder.reactivate();
    assertThat(founder.isAdministrator(DAY)).isTrue();
  }

  @Test
  void aRemovedMemberHasNoRightsAndComesBackOnlyByReturning() {
    Member tom = tom(RightGiven.from(DAY, Right.VIEW, HR));
    tom.remove();
    assertThat(tom.rights()).isEmpty();
    assertThatThrownBy(tom::reactivate).hasMessage("ESP-0309");
    assertThatThrownBy(() -> tom.mayDo(Role.READER.from(DAY))).hasMessage("ESP-0309");
    tom.returns(Role.READER.from(DAY), CLAIRE, Instant.EPOCH);
    assertThat(tom.state()).isEqualTo(MemberState.ACTIVE);
  }

  private static Member tom(RightGiven... rights) {
    return Member.admitted(ESPACE, TOM, List.of(rights), CLAIRE, Instant.EPOCH);
  }
}
