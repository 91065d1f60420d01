package lu.espace.team.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** How long before its end a certificate is warned about. */
public enum ExpiryThreshold {
  SIXTY_DAYS(60),
  THIRTY_DAYS(30),
  SEVEN_DAYS(7);

  private final int days;

  ExpiryThreshold(int days) {
    this.days = days;
  }

  public int days() {
    return days;
  }

  /** From here on a certificate that ends then may have to be warned about. */
  public static Instant horizon(Instant now) {
    return now.plus(Duration.ofDays(SIXTY_DAYS.days));
  }

  /**
   * The last threshold that was passed.
   *
   * @return empty where the end is further away, or has come
   */
  public static Optional<ExpiryThreshold> passed(Instant end, Instant now) {
    if (!end.isAfter(now)) {
      return Optional.empty();
    }
    Duration left = Duration.between(now, end);
    return Arrays.stream(values())
        .filter(threshold -> left.compareTo(Duration.ofDays(threshold.days)) <= 0)
        .min(Comparator.comparing(ExpiryThreshold::days));
  }
}
