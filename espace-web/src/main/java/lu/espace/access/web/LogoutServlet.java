package lu.espace.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lu.espace.shared.web.Hosts;

/**
 * Ends the session and shows, on the public host, what the browser still keeps. A link and not a
 * form, because the policy of the pages lets no form lead to another host; so a link on a foreign
 * page must not end anybody's session.
 */
public class LogoutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Hosts hosts;
  @Inject private transient HolderSession session;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
      response.sendRedirect(request.getContextPath() + "/space");
      return;
    }
    session.end(request);
    response.sendRedirect(hosts.getPublicUrl() + "/logged-out");
  }
}
