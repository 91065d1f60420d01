package lu.espace.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Shows the first page of each area under the area's own address: the home page under /, a
 * business's dashboard under /space, an institution's list under /desk.
 */
public class WelcomeFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> AREAS = Set.of("/", "/space/", "/desk/");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String uri = request.getRequestURI();
    String area = uri.endsWith("/") ? uri : uri + "/";
    if (AREAS.contains(area) && getServletContext().getResource(area + "index.xhtml") != null) {
      request.getRequestDispatcher(area + "index").forward(request, response);
      return;
    }
    chain.doFilter(request, response);
  }
}
