package lu.espace.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import lu.espace.shared.web.Originals;

/**
 * Lets behind the login only in an open session that is bound to the holder's certificate,
 * whichever door it came through. What is behind the login is kept by no cache.
 */
public class SessionFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Tells a script why its request was not answered. */
  static final String HEADER = "Espace-Session";

  /** Set by the script that hands files in. */
  private static final String UPLOAD = "Espace-Upload";

  @Inject private transient HolderSession session;
  @Inject private transient Doorkeeper doorkeeper;
  @Inject private transient Clock clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<X509Certificate> certificate = LoginProof.of(request);
    if (certificate.isEmpty()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    Optional<SessionNotice> closed = session.check(request, certificate.get());
    if (closed.isEmpty() && !session.isBound(request)) {
      if (doorkeeper.obstacle().isPresent()) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return;
      }
      closed = begin(request, certificate.get());
    }
    if (closed.isPresent()) {
      tell(closed.get(), request, response);
      return;
    }
    chain.doFilter(request, response);
  }

  /** A form that comes without its session has expired; only going to a page begins a new one. */
  private Optional<SessionNotice> begin(HttpServletRequest request, X509Certificate certificate) {
    if (!"GET".equals(request.getMethod())) {
      return Optional.of(new SessionNotice(SessionNotice.Kind.EXPIRED, "", "", clock.instant()));
    }
    session.begin(request, certificate);
    return Optional.empty();
  }

  /** Scripts get a status, because they have something on the screen that must not go. */
  private static void tell(
      SessionNotice notice, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (isScript(request)) {
      response.setHeader(HEADER, notice.word());
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    notice.putInto(request);
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    request.getRequestDispatcher("/errors/session").forward(request, response);
  }

  static boolean isScript(HttpServletRequest request) {
    return request.getHeader("Faces-Request") != null
        || request.getHeader("X-Requested-With") != null
        || request.getHeader(UPLOAD) != null
        || Originals.uri(request).equals(SessionServlet.PATH);
  }
}
