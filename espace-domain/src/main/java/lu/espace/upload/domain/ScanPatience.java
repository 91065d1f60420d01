package lu.espace.upload.domain;

import java.time.Duration;

/**
 * How long a file waits for its next scan: half a minute, then twice as long each time, at most ten
 * minutes. It never ends: what is not scanned reaches nobody.
 */
final class ScanPatience {

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int DOUBLINGS = 5;

  private ScanPatience() {}

  static Duration after(int attempts) {
    Duration pause = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
