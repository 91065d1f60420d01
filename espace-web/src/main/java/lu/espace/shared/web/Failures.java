package lu.espace.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.SharedError;

/** Says in the reader's language why something could not be done. */
@Named("failures")
@RequestScoped
public class Failures {

  /** Request attribute that holds the refusal for the page that explains it. */
  static final String ATTRIBUTE = "lu.espace.refusal";

  @Inject private Texts texts;
  @Inject private HttpServletRequest request;

  /** Shows the refusal on the current page, for an action that the user may repeat. */
  public void show(BusinessException refusal) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, message(refusal), null));
    context.validationFailed();
  }

  /** The message of the refusal, for a reader. */
  public String message(BusinessException refusal) {
    String key = "error." + refusal.code();
    return texts.containsKey(key)
        ? texts.text(key, refusal.arguments().toArray())
        : texts.text("shared.error.unnamed", refusal.code());
  }

  /** The message of the refusal that led to the current error page. */
  public String getMessage() {
    Object refusal = request.getAttribute(ATTRIBUTE);
    if (refusal == null) {
      refusal = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }
    return refusal instanceof Throwable thrown ? causeOf(thrown).map(this::message).orElse("") : "";
  }

  /** The refusal inside what the container throws. */
  static Optional<BusinessException> causeOf(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BusinessException refusal) {
        return Optional.of(refusal);
      }
    }
    return Optional.empty();
  }

  /** Whoever may not see a thing is not told that it exists. */
  static boolean isHidden(BusinessException refusal) {
    return refusal.code().equals(SharedError.DENIED.code())
        || refusal.code().equals(SharedError.NOT_FOUND.code());
  }
}
