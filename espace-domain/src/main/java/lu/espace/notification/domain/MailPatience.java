package lu.espace.notification.domain;

import java.time.Duration;

/**
 * How long a mail waits for its next attempt: one minute, then twice as long each time, at most
 * four hours; after two days it is given up.
 */
final class MailPatience {

  static final Duration GIVE_UP = Duration.ofDays(2);
  private static final Duration LONGEST = Duration.ofHours(4);
  private static final int DOUBLINGS = 8;

  private MailPatience() {}

  static Duration after(int attempts) {
    Duration pause = Duration.ofMinutes(1L << Math.min(Math.max(attempts - 1, 0), DOUBLINGS));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
