package lu.espace.procedure.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A procedure as operators see it, with its revisions, the last one first.
 *
 * @param title of the revision that is in force, or was last
 * @param withdrawnAt {@code null} while it is on offer
 */
public record ProcedureLine(
    String code,
    String title,
    String institution,
    Instant withdrawnAt,
    List<RevisionLine> revisions)
    implements Serializable {

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** Whether a business can begin it today. */
  public boolean isOnOffer() {
    return !isWithdrawn() && revisions.stream().anyMatch(RevisionLine::inForce);
  }

  public RevisionLine last() {
    return revisions.get(0);
  }
}
