package lu.espace.door.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import lu.espace.access.web.HolderSession;
import lu.espace.door.domain.DoorError;
import lu.espace.door.service.DoorProgress;
import lu.espace.door.service.DoorProgress.ProvedHolder;
import lu.espace.door.service.SigningServerDoor;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.service.Caller;
import lu.espace.shared.web.Hosts;
import lu.espace.shared.web.Texts;

/**
 * Takes what the signing server gives the browser for us, and leads on: to the server's next page,
 * behind the login, or to the page that says why not. The address is left at once, so that neither
 * the browser's history nor a reload repeats it.
 */
public class SigningServerReturnServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SigningServerDoor door;
  @Inject private transient HolderSession session;
  @Inject private transient Texts texts;
  @Inject private transient Hosts hosts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    try {
      response.sendRedirect(next(request));
    } catch (BusinessException refused) {
      response.sendRedirect("/login/refused?why=" + refused.code());
    }
  }

  private String next(HttpServletRequest request) throws ServletException {
    String code = request.getParameter("code");
    if (code == null) {
      throw new BusinessException(door.cancelled(text(request, "error")));
    }
    DoorProgress progress =
        door.proceed(
            BrowserSecret.find(request).orElse(""),
            text(request, "state"),
            code,
            texts.text("door.description", URI.create(hosts.getProUrl()).getHost()));
    Optional<URI> page = progress.nextPage();
    return page.isPresent() ? page.get().toString() : enter(request, progress.proved());
  }

  /** The old session goes first: nothing of it, nor its number, may be of the new holder. */
  private String enter(HttpServletRequest request, ProvedHolder holder) throws ServletException {
    leave(request);
    request.login(holder.ssn(), holder.ticket());
    if (!request.isUserInRole(Caller.PROFESSIONAL)) {
      DoorError why = door.notAdmitted();
      leave(request);
      throw new BusinessException(why);
    }
    session.beginProved(request, holder.certificate());
    return "/space";
  }

  private void leave(HttpServletRequest request) throws ServletException {
    if (request.getUserPrincipal() != null) {
      request.logout();
    }
    session.end(request);
  }

  private static String text(HttpServletRequest request, String parameter) {
    String value = request.getParameter(parameter);
    return value == null ? "" : value;
  }
}
