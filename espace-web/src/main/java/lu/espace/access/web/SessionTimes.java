package lu.espace.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * How long a session stays open unused, and how long before its end the page warns. Read at each
 * use, so that a change in the management console counts without a restart.
 */
@ApplicationScoped
public class SessionTimes {

  private static final int TIMEOUT = 1800;
  private static final int WARNING = 120;

  /** How long a session stays open unused. */
  public Duration idle() {
    return Duration.ofSeconds(Math.max(1, Integer.getInteger("espace.session.timeout", TIMEOUT)));
  }

  /** How long before the end the page warns: half the time at most. */
  public Duration warning() {
    Duration warning = Duration.ofSeconds(Integer.getInteger("espace.session.warning", WARNING));
    Duration half = idle().dividedBy(2);
    return warning.compareTo(half) > 0 ? half : warning;
  }
}
