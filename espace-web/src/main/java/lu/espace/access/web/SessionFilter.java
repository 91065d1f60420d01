package lu.espace.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Optional;
import lu.espace.access.service.LoggedIn;
import lu.espace.access.service.RecordLogin;

/**
 * Binds the session to the certificate. The container's CLIENT-CERT neither renews the session's
 * number at login nor notices that another holder comes with the same cookie; both happen here.
 * What is behind the login is kept by no cache.
 */
public class SessionFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String BOUND_TO = "lu.espace.certificate";

  @Inject private transient RecordLogin logins;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<X509Certificate> certificate = ClientCertificate.of(request);
    if (certificate.isEmpty()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    byte[] encoded = encoded(certificate.get());
    if (!isBound(request.getSession(false), fingerprint(encoded))) {
      end(request);
      begin(request, encoded);
    }
    chain.doFilter(request, response);
  }

  private static boolean isBound(HttpSession session, String fingerprint) {
    return session != null && fingerprint.equals(session.getAttribute(BOUND_TO));
  }

  private static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** A form that comes without its session has expired; only going to a page begins a new one. */
  private void begin(HttpServletRequest request, byte[] certificate) {
    if (!"GET".equals(request.getMethod())) {
      return;
    }
    LoggedIn holder = logins.record(certificate);
    HttpSession session = request.getSession(true);
    session.setAttribute(BOUND_TO, fingerprint(certificate));
    session.setAttribute(CurrentHolder.ATTRIBUTE, holder);
    request.changeSessionId();
  }

  private static byte[] encoded(X509Certificate certificate) throws ServletException {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException unreadable) {
      throw new ServletException(unreadable);
    }
  }

  private static String fingerprint(byte[] encoded) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
