package lu.espace.shared.port;

import java.util.Optional;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;

/** Keeps who did, viewed or was denied what. */
public interface AuditTrail {

  /** Writes the line in the caller's transaction: it stands exactly if the act stands. */
  void done(Act act);

  /** Writes the line in a transaction of its own, because the caller's one is rolled back. */
  void notDone(Act act, Outcome outcome, String reason);

  /** How an act that did not succeed ended. */
  enum Outcome {
    DENIED,
    FAILED
  }

  /**
   * @param actor the principal's name
   * @param verb the service and its method, {@code SendCaseFile.send}
   */
  record Act(String actor, String verb, Optional<EspaceId> espace, Optional<FileNumber> file) {}
}
