package lu.espace.door.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lu.espace.door.service.SigningServerDoor;
import lu.espace.shared.web.Hosts;

/**
 * Begins a login at the Signing Server door and leads the browser to the signing server. A link and
 * not a form, because the policy of the pages lets no form lead to another host.
 */
public class SigningServerServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SigningServerDoor door;
  @Inject private transient Hosts hosts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!hosts.isPro(request.getServerName())) {
      // The session that the login makes, and the cookie that binds it, are those of that host.
      response.sendRedirect(hosts.getProUrl() + request.getRequestURI());
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    response.sendRedirect(door.begin(BrowserSecret.given(request, response)).toString());
  }
}
