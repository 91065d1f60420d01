package lu.espace.team.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Ssn;
import org.junit.jupiter.api.Test;

class MemberTest {

  @Test
  void theFounderHoldsEveryRightEverywhere() {
    Member founder =
        Member.founder(new EspaceId(1), new Ssn("10800000000000000101"), Instant.EPOCH);
    for (Right right : Right.values()) {
      assertThat(founder.holds(right, Optional.empty())).isTrue();
      for (Compartment compartment : Compartment.values()) {
        assertThat(founder.holds(right, Optional.of(compartment))).isTrue();
      }
    }
  }
}
