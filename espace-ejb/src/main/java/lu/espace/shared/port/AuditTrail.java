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
   * @param espace in whose log the line belongs: that of the file, else the one named in the call
   * @param desk the desk for which an agent acts
   * @param mandatary the business on whose mandate the actor acts in this eSpace
   */
  record Act(
      String actor,
      String verb,
      Optional<EspaceId> espace,
      Optional<FileNumber> file,
      Optional<String> desk,
      Optional<String> mandatary) {

    /** An act of somebody for itself. */
    public Act(String actor, String verb, Optional<EspaceId> espace, Optional<FileNumber> file) {
      this(actor, verb, espace, file, Optional.empty(), Optional.empty());
    }

    /** The same act, about an eSpace or a file that began with it. */
    public Act about(Optional<EspaceId> newEspace, Optional<FileNumber> newFile) {
      return new Act(
          actor, verb, espace.or(() -> newEspace), file.or(() -> newFile), desk, mandatary);
    }
  }
}
