package lu.espace.procedure.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import lu.espace.upload.domain.FileKind;

/**
 * What a procedure asks of the files that are attached in one place.
 *
 * @param id unique in the definition
 * @param kinds at least one
 * @param maxBytes of one file
 * @param minimum how many there must be where any is required, at least 1
 * @param maximum how many there may be
 * @param age how old the document may be on the day of filing, or {@code null} where it does not
 *     matter; where it does, the date of issue is asked
 */
public record AttachmentRule(
    String id, Set<FileKind> kinds, long maxBytes, int minimum, int maximum, Period age)
    implements Serializable {

  public AttachmentRule {
    kinds = Set.copyOf(kinds);
  }

  public Optional<Period> maxAge() {
    return Optional.ofNullable(age);
  }

  /** The oldest date of issue that is good enough on this day, where it matters. */
  public Optional<LocalDate> oldest(LocalDate today) {
    return maxAge().map(today::minus);
  }
}
