package lu.espace.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import lu.espace.shared.domain.HeldRights.Held;
import org.junit.jupiter.api.Test;

class ScopeTest {

  private static final Scope HR = Scope.of(Compartment.HR);
  private static final Scope VACANCY = Scope.of(Compartment.HR, new ProcedureCode("adem-vacancy"));
  private static final Scope ENTRY = Scope.of(Compartment.HR, new ProcedureCode("ccss-entry"));

  @Test
  void everythingCoversAllAndNothingButItselfCoversIt() {
    assertThat(Scope.everything().covers(HR)).isTrue();
    assertThat(Scope.everything().covers(Scope.everything())).isTrue();
    assertThat(HR.covers(Scope.everything())).isFalse();
    assertThat(VACANCY.covers(Scope.everything())).isFalse();
  }

  @Test
  void aSubjectAreaCoversItsProceduresAndNoOtherArea() {
    assertThat(HR.covers(VACANCY)).isTrue();
    assertThat(HR.covers(Scope.of(Compartment.TAX))).isFalse();
    assertThat(VACANCY.covers(HR)).isFalse();
  }

  @Test
  void aProcedureCoversItselfAlone() {
    assertThat(VACANCY.covers(VACANCY)).isTrue();
    assertThat(VACANCY.covers(ENTRY)).isFalse();
  }

  @Test
  void whatTwoPersonsMayBothDoIsTheSmallerReach() {
    HeldRights all =
        new HeldRights(Set.of(new Held(Right.VIEW, Scope.everything()), new Held(Right.SIGN, HR)));
    HeldRights some =
        new HeldRights(Set.of(new Held(Right.VIEW, VACANCY), new Held(Right.SEND, HR)));
    assertThat(all.and(some).all()).containsExactly(new Held(Right.VIEW, VACANCY));
  }
}
