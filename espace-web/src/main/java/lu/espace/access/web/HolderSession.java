package lu.espace.access.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.cert.X509Certificate;
import lu.espace.access.service.LoggedIn;
import lu.espace.access.service.RecordLogin;
import lu.espace.shared.domain.Sha256;

/**
 * A holder's session, bound to the certificate with which the holder logged in. The container's
 * CLIENT-CERT neither renews the session's number at login nor notices that another holder comes
 * with the same cookie; both happen here.
 */
@Dependent
public class HolderSession {

  private static final String BOUND_TO = "lu.espace.certificate";

  @Inject private RecordLogin logins;

  /** Begins the session of the holder who has just been logged in at the Signing Server door. */
  public void beginProved(HttpServletRequest request, X509Certificate proved) {
    begin(request, proved);
    LoginProof.keep(request.getSession(), proved);
  }

  void begin(HttpServletRequest request, X509Certificate certificate) {
    byte[] encoded = LoginProof.encoded(certificate);
    LoggedIn holder = logins.record(encoded);
    HttpSession session = request.getSession(true);
    session.setAttribute(BOUND_TO, Sha256.of(encoded));
    session.setAttribute(CurrentHolder.ATTRIBUTE, holder);
    request.changeSessionId();
  }

  boolean isBound(HttpServletRequest request, X509Certificate certificate) {
    HttpSession session = request.getSession(false);
    return session != null
        && Sha256.of(LoginProof.encoded(certificate)).equals(session.getAttribute(BOUND_TO));
  }

  /** Ends whatever session the browser has. */
  public void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
