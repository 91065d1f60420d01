package lu.espace.audit.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lu.espace.audit.domain.AuditLine;
import lu.espace.audit.service.AuditWriter;
import lu.espace.shared.port.AuditTrail;
import org.jboss.logging.Logger;

/**
 * Keeps the lines in the database, with the person; tells the log the same without the person, so
 * that an administrator can watch and ship it.
 */
@ApplicationScoped
public class DatabaseAuditTrail implements AuditTrail {

  private static final Logger LOG = Logger.getLogger("lu.espace.audit");

  @Inject private AuditWriter writer;

  @Override
  public void done(Act act) {
    writer.addWithAct(act);
    LOG.debugf("ESP-0020 DONE %s espace=%s file=%s", act.verb(), about(act), file(act));
  }

  @Override
  public void notDone(Act act, Outcome outcome, String reason) {
    writer.addApart(act, AuditLine.Outcome.valueOf(outcome.name()), reason);
    LOG.infof(
        "ESP-0021 %s %s espace=%s file=%s reason=%s",
        outcome, act.verb(), about(act), file(act), reason);
  }

  private static String about(Act act) {
    return act.espace().map(Object::toString).orElse("-");
  }

  private static String file(Act act) {
    return act.file().map(Object::toString).orElse("-");
  }
}
