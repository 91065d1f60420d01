package lu.espace.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import lu.espace.shared.web.Area;
import lu.espace.shared.web.Originals;

/**
 * Another request of the same browser ended the session while this one was at work in it: it logged
 * out in another tab, or logged in anew. The container then fails wherever the session is touched,
 * in the page that explains, too. Nothing is wrong; the browser is told to ask again.
 */
public class EndedMeanwhileFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      pageOfFailure(request, response, chain);
      return;
    }
    boolean began = request.getSession(false) != null;
    try {
      chain.doFilter(request, response);
    } catch (ServletException | IllegalStateException thrown) {
      boolean over = began && (isOver(request) || request.getSession(false) == null);
      if (!over || response.isCommitted()) {
        throw thrown;
      }
      askAgain(request, response);
    }
  }

  /** What failed elsewhere, or before any filter ran, while the container looked for the holder. */
  private static void pageOfFailure(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isOver(request)) {
      askAgain(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /**
   * Whether the request holds a session that is no more. One that never had any, or whose cookie
   * names an old one, has none and is not asked to come again.
   */
  private static boolean isOver(HttpServletRequest request) {
    try {
      HttpSession session = request.getSession(false);
      return session != null && session.getCreationTime() < 0;
    } catch (IllegalStateException over) {
      return true;
    }
  }

  /** A page is asked for once more; what is not behind the login was on its way there. */
  private static void askAgain(HttpServletRequest request, HttpServletResponse response) {
    response.reset();
    String uri = Originals.uri(request);
    if (SessionFilter.isScript(request)) {
      response.setHeader(SessionFilter.HEADER, SessionNotice.word(SessionNotice.Kind.LOGGED_OUT));
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (Area.isProtected(uri)) {
      String query = request.getQueryString();
      goTo(response, query == null ? uri : uri + "?" + query);
    } else {
      goTo(response, "/space");
    }
  }

  /** The container's own redirection would look into the session. */
  private static void goTo(HttpServletResponse response, String path) {
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Location", path);
  }
}
