package lu.espace.audit.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.espace.access.service.Certificates;
import lu.espace.audit.adapter.DatabaseAuditTrail;
import lu.espace.business.service.BusinessTest;
import lu.espace.casefile.service.StoredFiles;
import lu.espace.shared.domain.DeskName;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.HeldRights.Held;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.AuditTrail;
import lu.espace.shared.port.AuditTrail.Act;
import lu.espace.shared.port.AuditTrail.Outcome;
import lu.espace.shared.port.DeskNames;
import lu.espace.shared.port.RightsSource;
import lu.espace.team.adapter.TeamRights;
import org.junit.jupiter.api.BeforeEach;

/** Base of tests of the log: Claire has an eSpace with a file in HR and an empty log. */
abstract class LogTest extends BusinessTest {

  /** How far Claire's right to manage the team reaches. */
  protected Scope managed = Scope.everything();

  protected EspaceId espace;
  protected FileNumber file;

  @Override
  protected List<Class<?>> beans() {
    List<Class<?>> beans = new ArrayList<>(super.beans());
    beans.remove(TeamRights.class);
    beans.addAll(List.of(AuditWriter.class, DatabaseAuditTrail.class, SealLines.class));
    beans.addAll(List.of(Chains.class, VerifyLog.class, BusinessLog.class, LogQuery.class));
    beans.addAll(List.of(LogWords.class, LogPeople.class, LogTexts.class));
    return beans;
  }

  @Override
  protected void standIns() {
    give(RightsSource.class, new ClairesRight());
    give(
        DeskNames.class,
        (desk, language) -> Optional.of(new DeskName("ADEM", "Agence pour l’emploi", desk)));
  }

  /** Claire manages the team, as far as the test says, and nobody else does anything. */
  private final class ClairesRight implements RightsSource {
    @Override
    public HeldRights of(Ssn holder, EspaceId where) {
      return holder.value().equals(CLAIRE)
          ? new HeldRights(Set.of(new Held(Right.MANAGE_TEAM, managed)))
          : HeldRights.NONE;
    }

    @Override
    public List<Ssn> holdersOf(EspaceId where, Right right, Scope scope) {
      return List.of(new Ssn(CLAIRE));
    }
  }

  @BeforeEach
  void claireHasAnEspace() {
    logsIn(Certificates.TOM);
    logsIn(Certificates.JEAN);
    logsInAsAdministrator(Certificates.CLAIRE);
    espace = opens();
    file =
        inTransaction(
            () -> StoredFiles.draft(entityManager(), espace, CLAIRE, clock.instant()).number());
    sql("delete from audit_line");
    sql("insert into audit_sealer (id) values (1)");
  }

  protected final void done(Act act) {
    inTransaction(() -> get(AuditTrail.class).done(act));
  }

  protected final void notDone(Act act, Outcome outcome, String reason) {
    get(AuditTrail.class).notDone(act, outcome, reason);
  }

  protected final void seal() {
    int sealed;
    do {
      sealed = get(SealLines.class).sealNext().lines();
    } while (sealed > 0);
  }

  protected final void sql(String statement) {
    inTransaction(() -> entityManager().createNativeQuery(statement).executeUpdate());
  }
}
