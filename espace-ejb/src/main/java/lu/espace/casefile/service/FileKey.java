package lu.espace.casefile.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of a list ends: the moment and the id of its last row. As a text it stands in
 * addresses.
 */
public record FileKey(Instant at, long id) implements Serializable {

  private static final Pattern FORM = Pattern.compile("(\\d{1,17})-(\\d{1,18})");
  private static final long MICROS = 1_000_000;

  /** The key that an address holds, or empty where it holds none. */
  public static Optional<FileKey> parse(String text) {
    Matcher form = FORM.matcher(text == null ? "" : text);
    if (!form.matches()) {
      return Optional.empty();
    }
    long micros = Long.parseLong(form.group(1));
    Instant at = Instant.ofEpochSecond(micros / MICROS).plus(micros % MICROS, ChronoUnit.MICROS);
    return Optional.of(new FileKey(at, Long.parseLong(form.group(2))));
  }

  @Override
  public String toString() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
  }
}
