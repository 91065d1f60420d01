package lu.espace.shared.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import lu.espace.shared.domain.BusinessException;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** Shows the same error pages to ajax requests that other requests get. */
public class AjaxFailures extends ExceptionHandlerFactory {

  public AjaxFailures(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Handler(getWrapped().getExceptionHandler());
  }

  /** Knows the pages for refusals; those for all else are in web.xml. */
  private static class Handler extends FullAjaxExceptionHandler {

    Handler(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    protected String findErrorPageLocation(FacesContext context, Throwable thrown) {
      Optional<BusinessException> refusal = Failures.causeOf(thrown);
      if (refusal.isEmpty()) {
        return super.findErrorPageLocation(context, thrown);
      }
      return Failures.isHidden(refusal.get()) ? "/errors/404.xhtml" : "/errors/refused.xhtml";
    }
  }
}
