package lu.espace.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lu.espace.access.domain.BrowserSession;
import lu.espace.access.domain.SessionEnd;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.OpenToEveryone;

/** Asked with every request: whether the session goes on. What it finds is not remembered. */
@Stateless
@Guarded
public class KeepSession {

  private static final String WHY_OPEN =
      "only the session itself knows its key, and learns nothing but whether it goes on";

  @Inject private SessionBook book;
  @Inject private Clock clock;

  /** Whether it goes on; its use is noted. */
  @OpenToEveryone(WHY_OPEN)
  public SessionState use(String key, Duration idle) {
    Instant now = clock.instant();
    Optional<BrowserSession> session = book.find(key);
    if (session.isEmpty()) {
      return new SessionState(Optional.empty(), Optional.of(now));
    }
    BrowserSession found = session.get();
    if (found.endedAt().isPresent()) {
      return new SessionState(found.endReason(), found.endedAt());
    }
    if (found.isToBeSeen(now)) {
      found.isUsed(now, idle);
    }
    return SessionState.OPEN;
  }

  /** The browser in which it runs ends it. */
  @OpenToEveryone(WHY_OPEN)
  public void end(String key, SessionEnd reason) {
    book.find(key).ifPresent(session -> session.end(reason, clock.instant()));
  }
}
