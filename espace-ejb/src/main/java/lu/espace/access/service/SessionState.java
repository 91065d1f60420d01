package lu.espace.access.service;

import java.time.Instant;
import java.util.Optional;
import lu.espace.access.domain.SessionEnd;

/**
 * Whether a session goes on.
 *
 * @param end why it does not; empty while it does
 * @param at when it ended
 */
public record SessionState(Optional<SessionEnd> end, Optional<Instant> at) {

  static final SessionState OPEN = new SessionState(Optional.empty(), Optional.empty());

  /** Whether the holder may go on. */
  public boolean isOpen() {
    return at.isEmpty();
  }
}
