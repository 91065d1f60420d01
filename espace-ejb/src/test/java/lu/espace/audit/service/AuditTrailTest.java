package lu.espace.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import lu.espace.audit.adapter.DatabaseAuditTrail;
import lu.espace.audit.domain.AuditLine;
import lu.espace.audit.domain.AuditLine.Outcome;
import lu.espace.business.service.BusinessIdentity;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.port.AuditTrail;
import lu.espace.shared.port.AuditTrail.Act;
import lu.espace.shared.service.ServiceTest;
import lu.espace.team.adapter.TeamMemberships;
import lu.espace.team.service.Members;
import org.junit.jupiter.api.Test;

class AuditTrailTest extends ServiceTest {

  private static final EspaceId ESPACE = new EspaceId(7);

  @Override
  protected List<Class<?>> beans() {
    return List.of(
        AuditWriter.class,
        DatabaseAuditTrail.class,
        BusinessIdentity.class,
        lu.espace.business.service.Businesses.class,
        lu.espace.access.service.Holders.class,
        TeamMemberships.class,
        Members.class);
  }

  @Test
  void aDeniedCallLeavesALineThoughItsTransactionIsLost() {
    caller.isProfessional(TOM);
    assertThatThrownBy(() -> inTransaction(() -> get(BusinessIdentity.class).of(ESPACE)))
        .hasMessage("ESP-0001");
    assertThat(lines())
        .extracting(AuditLine::actor, AuditLine::verb, AuditLine::outcome, line -> line.reason())
        .containsExactly(
            tuple(TOM, "BusinessIdentity.of", Outcome.DENIED, Optional.of("ESP-0001")));
    assertThat(lines().get(0).espace()).hasValue(ESPACE);
    assertThat(lines().get(0).happenedAt()).isEqualTo(clock.instant());
  }

  @Test
  void theLineOfAnActStandsExactlyIfTheActStands() {
    Act act = new Act(TOM, "Some.act", Optional.of(ESPACE), Optional.empty());
    assertThatThrownBy(
            () ->
                inTransaction(
                    () -> {
                      get(AuditTrail.class).done(act);
                      throw new IllegalStateException("the act fails afterwards");
                    }))
        .hasRootCauseMessage("the act fails afterwards");
    assertThat(lines()).isEmpty();
    inTransaction(() -> get(AuditTrail.class).done(act));
    assertThat(lines()).extracting(AuditLine::outcome).containsExactly(Outcome.DONE);
  }

  private List<AuditLine> lines() {
    return inTransaction(
        () ->
            entityManager()
                .createQuery("select l from AuditLine l order by l.id", AuditLine.class)
                .getResultList());
  }
}
