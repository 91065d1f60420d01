package lu.espace.casefile.domain;

import java.time.Duration;

/**
 * How long a file waits for its next delivery: one minute, then twice as long each time, at most an
 * hour. It never ends: what was sent arrives.
 */
final class OutboxPatience {

  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int DOUBLINGS = 6;

  private OutboxPatience() {}

  static Duration after(int attempts) {
    Duration pause = Duration.ofMinutes(1L << Math.min(attempts, DOUBLINGS));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
