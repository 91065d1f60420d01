package lu.espace.door.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import lu.espace.door.domain.DoorError;
import lu.espace.shared.web.Texts;

/** Why nobody was let in at the Signing Server door, in the reader's words. */
@Named("doorRefusal")
@RequestScoped
public class DoorRefusal {

  private static final Set<DoorError> NOT_BY_TRYING_AGAIN =
      Set.of(
          DoorError.CERTIFICATE_EXPIRED,
          DoorError.CERTIFICATE_REVOKED,
          DoorError.CERTIFICATE_UNTRUSTED,
          DoorError.NOT_FOR_LOGIN,
          DoorError.NOT_PROFESSIONAL,
          DoorError.NO_CERTIFICATE);

  @Inject private Texts texts;
  @Inject private HttpServletRequest request;

  public String getMessage() {
    return texts.get("error." + error().code());
  }

  /** For the operator's help desk. */
  public String getCode() {
    return error().code();
  }

  /** Whether the same holder may be let in the next time. */
  public boolean isRepeatable() {
    return !NOT_BY_TRYING_AGAIN.contains(error());
  }

  private DoorError error() {
    return Arrays.stream(DoorError.values())
        .filter(error -> error.code().equals(request.getParameter("why")))
        .findFirst()
        .orElse(DoorError.UNKNOWN_RETURN);
  }
}
