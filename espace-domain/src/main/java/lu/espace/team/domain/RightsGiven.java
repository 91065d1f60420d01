package lu.espace.team.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;

/** What holds for all the rights of a person together. */
final class RightsGiven {

  /** What nobody can do without seeing it. */
  private static final EnumSet<Right> SEEING = EnumSet.of(Right.PREPARE, Right.SIGN, Right.SEND);

  private RightsGiven() {}

  /**
   * The rights, with that to view wherever there is one that makes no sense without it.
   *
   * @throws BusinessException {@link TeamError}
   */
  static Set<RightGiven> complete(Collection<RightGiven> rights) {
    if (rights.isEmpty()) {
      throw new BusinessException(TeamError.NO_RIGHT);
    }
    Set<RightGiven> complete = new LinkedHashSet<>();
    for (RightGiven given : rights) {
      if (!given.hasOrder()) {
        throw new BusinessException(TeamError.ENDS_BEFORE_BEGIN);
      }
      if (SEEING.contains(given.right())) {
        complete.add(given.forRight(Right.VIEW));
      }
      complete.add(given);
    }
    return complete;
  }

  /** Every right over everything, from this day on. */
  static Set<RightGiven> all(LocalDate day) {
    Set<RightGiven> all = new LinkedHashSet<>();
    Arrays.stream(Right.values())
        .map(right -> RightGiven.from(day, right, Scope.everything()))
        .forEach(all::add);
    return all;
  }
}
