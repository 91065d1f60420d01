package lu.espace.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * Lets behind the login only with a session that is bound to the holder's certificate. What is
 * behind the login is kept by no cache.
 */
public class SessionFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient HolderSession session;

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
    if (!session.isBound(request, certificate.get())) {
      session.end(request);
      begin(request, certificate.get());
    }
    chain.doFilter(request, response);
  }

  /** A form that comes without its session has expired; only going to a page begins a new one. */
  private void begin(HttpServletRequest request, X509Certificate certificate) {
    if ("GET".equals(request.getMethod())) {
      session.begin(request, certificate);
    }
  }
}
