package lu.espace.team.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lu.espace.shared.service.Viewpoint;

/** Tells the services of every request through whose eyes its sender looks. */
public class SeeingAsFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient SeeingAs seeing;
  @Inject private transient Viewpoint viewpoint;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getSession(false) != null) {
      seeing.tell(viewpoint);
    }
    chain.doFilter(request, response);
  }
}
