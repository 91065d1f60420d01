package lu.espace.audit.service;

import java.io.Serializable;
import java.time.LocalDate;
import lu.espace.shared.domain.FileNumber;

/**
 * Which lines of the log are wanted; what is null does not count.
 *
 * @param person the key of a {@link LogPerson}
 * @param from the first day in Luxembourg, {@code to} the last
 */
public record LogFilter(LogKind kind, String person, FileNumber file, LocalDate from, LocalDate to)
    implements Serializable {

  /** Every line. */
  public static final LogFilter NONE = new LogFilter(null, null, null, null, null);
}
