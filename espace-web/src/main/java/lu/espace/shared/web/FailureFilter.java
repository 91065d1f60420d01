package lu.espace.shared.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lu.espace.shared.domain.BusinessException;

/** Turns a refusal, or the end of a session, into the page that explains it. */
public class FailureFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | BusinessException thrown) {
      if (thrown.getCause() instanceof ViewExpiredException && !response.isCommitted()) {
        response.sendError(HttpServletResponse.SC_GONE);
        return;
      }
      Optional<BusinessException> refusal = Failures.causeOf(thrown);
      if (refusal.isEmpty() || response.isCommitted()) {
        throw thrown;
      }
      request.setAttribute(Failures.ATTRIBUTE, refusal.get());
      response.sendError(
          Failures.isHidden(refusal.get())
              ? HttpServletResponse.SC_NOT_FOUND
              : HttpServletResponse.SC_CONFLICT);
    }
  }
}
