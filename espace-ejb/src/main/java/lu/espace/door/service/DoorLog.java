package lu.espace.door.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import lu.espace.door.domain.DoorError;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.port.AuditTrail;
import lu.espace.shared.port.AuditTrail.Outcome;
import lu.espace.signature.domain.SignatureError;
import org.jboss.logging.Logger;

/** Writes down who was not let in and why; the log without names, the audit trail with them. */
@Dependent
class DoorLog {

  private static final Logger LOG = Logger.getLogger("lu.espace.door");
  private static final String NOBODY = "anonymous";

  @Inject private AuditTrail audit;

  /** The refusal in the door's words, written down. */
  BusinessException refused(Optional<String> holder, BusinessException why) {
    DoorError error = error(why);
    LOG.warnf("%s Nobody was let in at the Signing Server door: %s", error.code(), error);
    audit.notDone(
        new AuditTrail.Act(
            holder.orElse(NOBODY), "SigningServerDoor.login", Optional.empty(), Optional.empty()),
        Outcome.DENIED,
        error.code());
    return new BusinessException(error, why);
  }

  private static DoorError error(BusinessException why) {
    if (why.error() instanceof DoorError known) {
      return known;
    }
    if (!(why.error() instanceof SignatureError error)) {
      throw why;
    }
    return switch (error) {
      case CANCELLED -> DoorError.CANCELLED;
      case SERVER_UNREACHABLE -> DoorError.SERVER_UNREACHABLE;
      case NO_CERTIFICATE -> DoorError.NO_CERTIFICATE;
      case CERTIFICATE_EXPIRED -> DoorError.CERTIFICATE_EXPIRED;
      case CERTIFICATE_REVOKED -> DoorError.CERTIFICATE_REVOKED;
      case CERTIFICATE_UNTRUSTED -> DoorError.CERTIFICATE_UNTRUSTED;
      case REVOCATION_UNKNOWN -> DoorError.REVOCATION_UNKNOWN;
      default -> DoorError.SERVER_REFUSED;
    };
  }
}
