package lu.espace.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import lu.espace.access.domain.Door;
import lu.espace.access.domain.SessionEnd;
import lu.espace.access.domain.Visit;
import lu.espace.access.service.BeginSession;
import lu.espace.access.service.KeepSession;
import lu.espace.access.service.LoggedIn;
import lu.espace.access.service.RecordLogin;
import lu.espace.access.service.SessionState;
import lu.espace.shared.domain.Sha256;

/**
 * Begins, keeps and ends sessions, whichever door their holder came through. A session belongs to
 * one certificate: another one never goes on in it.
 */
@ApplicationScoped
public class HolderSession {

  @Inject private RecordLogin logins;
  @Inject private BeginSession sessions;
  @Inject private KeepSession keep;
  @Inject private SessionTimes times;
  @Inject private Clock clock;

  /**
   * Whether the request may go on in its session.
   *
   * @param certificate the one that came with the request, or that opened the other door
   * @return why it may not; empty where it may, or where there is no session yet
   */
  Optional<SessionNotice> check(HttpServletRequest request, X509Certificate certificate) {
    HttpSession session = request.getSession(false);
    Optional<BoundSession> bound = BoundSession.of(session);
    if (bound.isEmpty()) {
      end(session);
      return Optional.empty();
    }
    if (!bound.get().fingerprint().equals(fingerprint(certificate))) {
      keep.end(bound.get().key(), SessionEnd.OTHER_CERTIFICATE);
      end(session);
      return otherHolder(request, bound.get());
    }
    SessionState state = keep.use(bound.get().key(), times.idle());
    if (state.isOpen()) {
      return Optional.empty();
    }
    end(session);
    return Optional.of(notice(bound.get(), state));
  }

  /**
   * The same person may go on with a renewed certificate; another one is told whose session ended.
   */
  private Optional<SessionNotice> otherHolder(HttpServletRequest request, BoundSession bound) {
    String now = request.getUserPrincipal() == null ? "" : request.getUserPrincipal().getName();
    return now.equals(bound.holder().ssn())
        ? Optional.empty()
        : Optional.of(
            new SessionNotice(
                SessionNotice.Kind.OTHER_CERTIFICATE,
                bound.holder().fullName(),
                ClientCertificate.name(request),
                clock.instant()));
  }

  private SessionNotice notice(BoundSession bound, SessionState state) {
    SessionNotice.Kind kind =
        state.end().filter(end -> end == SessionEnd.BY_HOLDER).isPresent()
            ? SessionNotice.Kind.ENDED
            : SessionNotice.Kind.LOGGED_OUT;
    return new SessionNotice(
        kind, bound.holder().fullName(), "", state.at().orElseGet(clock::instant));
  }

  boolean isBound(HttpServletRequest request) {
    return BoundSession.of(request.getSession(false)).isPresent();
  }

  /** Begins the session of the holder whose certificate came with the connection. */
  void begin(HttpServletRequest request, X509Certificate certificate) {
    begin(request, certificate, Door.CARD);
  }

  /** Begins the session of the holder who has just been logged in at the Signing Server door. */
  public void beginProved(HttpServletRequest request, X509Certificate proved) {
    begin(request, proved, Door.SIGNING_SERVER);
    LoginProof.keep(request.getSession(), proved);
  }

  /** The session gets a number of its own, so that nobody can have set it. */
  private void begin(HttpServletRequest request, X509Certificate certificate, Door door) {
    Visit visit = new Visit(door, BrowserName.of(request));
    LoggedIn holder = logins.record(LoginProof.encoded(certificate), visit);
    String fingerprint = fingerprint(certificate);
    String key = sessions.begin(fingerprint, visit, times.idle());
    HttpSession session = request.getSession(true);
    session.setMaxInactiveInterval((int) times.idle().toSeconds());
    new BoundSession(key, fingerprint, holder).putInto(session);
    request.changeSessionId();
  }

  private static String fingerprint(X509Certificate certificate) {
    return Sha256.of(LoginProof.encoded(certificate));
  }

  /** The holder leaves: ends whatever session the browser has. */
  public void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    BoundSession.of(session).ifPresent(bound -> keep.end(bound.key(), SessionEnd.LOGGED_OUT));
    end(session);
  }

  private static void end(HttpSession session) {
    if (session != null) {
      session.invalidate();
    }
  }
}
