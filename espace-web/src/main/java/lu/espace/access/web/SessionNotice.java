package lu.espace.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Locale;

/**
 * Why a request found its session closed; a page tells it.
 *
 * @param before who was at work in the session
 * @param now whose certificate the browser shows now; empty where it is the same
 * @param at when the session ended
 */
public record SessionNotice(Kind kind, String before, String now, Instant at) {

  private static final String ATTRIBUTE = "lu.espace.session.notice";

  /** What happened; the names are in the keys of the texts. */
  public enum Kind {
    /** Nothing was asked for long enough. */
    EXPIRED,
    /** Ended from another browser. */
    ENDED,
    /** Logged out, in another tab. */
    LOGGED_OUT,
    /** The browser shows another certificate than at the beginning. */
    OTHER_CERTIFICATE
  }

  void putInto(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  static SessionNotice of(HttpServletRequest request) {
    return (SessionNotice) request.getAttribute(ATTRIBUTE);
  }

  /** For scripts. */
  String word() {
    return word(kind);
  }

  static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
