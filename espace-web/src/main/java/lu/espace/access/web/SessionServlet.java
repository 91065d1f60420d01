package lu.espace.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Asked by the pages' script: keeps the session open, or begins a new one in its place. Tells which
 * session and which holder it is, by marks that open nothing.
 */
public class SessionServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Behind the login, so that the filter does the work. */
  static final String PATH = "/space/session";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    HttpSession session = request.getSession(false);
    BoundSession bound =
        BoundSession.of(session).orElseThrow(() -> new ServletException("No session"));
    response.setContentType("application/json");
    response
        .getWriter()
        .printf(
            "{\"session\":\"%s\",\"holder\":\"%s\",\"seconds\":%d}",
            bound.tag(), bound.holderTag(), session.getMaxInactiveInterval());
  }
}
