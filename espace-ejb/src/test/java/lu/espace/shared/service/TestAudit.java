package lu.espace.shared.service;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import lu.espace.shared.port.AuditTrail;

/** Remembers the audit lines as {@code <verb> DONE|DENIED|FAILED [reason]}. */
public final class TestAudit implements AuditTrail {

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<Act> acts = new CopyOnWriteArrayList<>();

  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** The act of the last line. */
  public Act lastAct() {
    return acts.get(acts.size() - 1);
  }

  public void clear() {
    lines.clear();
    acts.clear();
  }

  @Override
  public void done(Act act) {
    acts.add(act);
    lines.add(act.verb() + " DONE");
  }

  @Override
  public void notDone(Act act, Outcome outcome, String reason) {
    acts.add(act);
    lines.add(act.verb() + " " + outcome + " " + reason);
  }
}
