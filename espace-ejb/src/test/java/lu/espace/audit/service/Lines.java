package lu.espace.audit.service;

import java.util.Optional;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.port.AuditTrail.Act;

/** Acts as the guard tells them to the record. */
final class Lines {

  private Lines() {}

  static Act act(String actor, String verb, EspaceId espace) {
    return new Act(actor, verb, Optional.of(espace), Optional.empty());
  }

  static Act act(String actor, String verb, EspaceId espace, FileNumber file) {
    return new Act(actor, verb, Optional.of(espace), Optional.of(file));
  }
}
