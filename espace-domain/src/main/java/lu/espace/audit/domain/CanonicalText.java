package lu.espace.audit.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The one way to write values in a row, from which their hash is made: each as its length in bytes
 * of UTF-8, a colon, the text and a comma; a missing one as a hyphen and a comma. Moments are
 * microseconds since 1970. No two different rows of values have the same text.
 */
final class CanonicalText {

  private final StringBuilder text = new StringBuilder(300);

  CanonicalText add(String value) {
    if (value == null) {
      text.append("-,");
      return this;
    }
    int length = value.getBytes(StandardCharsets.UTF_8).length;
    text.append(length).append(':').append(value).append(',');
    return this;
  }

  CanonicalText add(Long value) {
    return add(value == null ? null : Long.toString(value));
  }

  CanonicalText add(Instant moment) {
    return add(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
