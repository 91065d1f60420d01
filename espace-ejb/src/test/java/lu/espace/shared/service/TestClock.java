package lu.espace.shared.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Stands at 10 o'clock in Luxembourg on Monday, 23 November 2026, until a test moves it. */
public final class TestClock extends Clock {

  /** Where the clock stands at the beginning of each test. */
  public static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

  private volatile Instant now = START;

  public void advance(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return Clocks.LUXEMBOURG;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
