package lu.espace.access.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import lu.espace.access.service.LoggedIn;
import lu.espace.shared.domain.Sha256;

/**
 * What a session of the web server is bound to from its beginning to its end.
 *
 * @param key by which the database knows the session
 * @param fingerprint of the certificate
 * @param holder as the login found it
 */
record BoundSession(String key, String fingerprint, LoggedIn holder) implements Serializable {

  private static final String ATTRIBUTE = "lu.espace.session";
  private static final int TAG = 16;

  static Optional<BoundSession> of(HttpSession session) {
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((BoundSession) session.getAttribute(ATTRIBUTE));
  }

  void putInto(HttpSession session) {
    session.setAttribute(ATTRIBUTE, this);
  }

  /** By which the browser's tabs tell this session from another; opens nothing. */
  String tag() {
    return Sha256.of(key).substring(0, TAG);
  }

  /** By which the browser's tabs tell this holder from another. */
  String holderTag() {
    return Sha256.of(holder.ssn()).substring(0, TAG);
  }
}
