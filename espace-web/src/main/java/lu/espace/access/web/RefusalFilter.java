package lu.espace.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lu.espace.shared.web.Area;
import lu.espace.shared.web.Hosts;
import lu.espace.shared.web.Originals;

/**
 * Sends who asked the public host for a page behind the login on to the host that asks for the
 * certificate. It acts on the refusal, because the container checks before any filter runs.
 */
public class RefusalFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient Hosts hosts;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String uri = Originals.uri(request);
    if (Area.isProtected(uri) && !hosts.isPro(request.getServerName())) {
      String query = request.getQueryString();
      response.sendRedirect(hosts.getProUrl() + uri + (query == null ? "" : "?" + query));
      return;
    }
    chain.doFilter(request, response);
  }
}
