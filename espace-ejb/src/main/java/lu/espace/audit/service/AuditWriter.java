package lu.espace.audit.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import lu.espace.audit.domain.AuditLine;
import lu.espace.audit.domain.AuditLine.Outcome;
import lu.espace.shared.port.AuditTrail.Act;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.OpenToEveryone;

/** Adds lines to the record; the sealer chains them. */
@Stateless
@Guarded
public class AuditWriter {

  private static final String WHY_OPEN = "the guard itself writes here, before it knows any right";

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private Clock clock;

  /** Adds the line of an act that succeeded, in the act's transaction. */
  @OpenToEveryone(WHY_OPEN)
  public void addWithAct(Act act) {
    add(act, Outcome.DONE, null);
  }

  /** Adds the line of an act that did not, whose transaction is lost. */
  @OpenToEveryone(WHY_OPEN)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void addApart(Act act, Outcome outcome, String reason) {
    add(act, outcome, reason);
  }

  private void add(Act act, Outcome outcome, String reason) {
    entities.persist(
        new AuditLine(clock.instant(), act.actor(), act.verb(), outcome, reason)
            .about(act.espace(), act.file())
            .inServiceOf(act.desk(), act.mandatary().map(AuditWriter::fitting)));
  }

  private static String fitting(String name) {
    return name.substring(0, Math.min(name.length(), AuditLine.MANDATARY_LENGTH));
  }
}
