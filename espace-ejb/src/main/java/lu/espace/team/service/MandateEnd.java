package lu.espace.team.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lu.espace.team.domain.RightGiven;

/** A mandate ends with the rights of the person: none of them reaches beyond its last day. */
final class MandateEnd {

  private MandateEnd() {}

  static List<RightGiven> limit(Collection<RightGiven> rights, Optional<LocalDate> lastDay) {
    return rights.stream()
        .map(given -> lastDay.map(day -> limit(given, day)).orElse(given))
        .toList();
  }

  private static RightGiven limit(RightGiven given, LocalDate lastDay) {
    boolean within = given.until() != null && !given.until().isAfter(lastDay);
    return within ? given : new RightGiven(given.right(), given.scope(), given.from(), lastDay);
  }
}
