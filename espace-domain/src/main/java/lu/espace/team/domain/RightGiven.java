package lu.espace.team.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;

/**
 * A right as an administrator gives it: how far it reaches, from which day and until which, both
 * included and both days of Luxembourg.
 *
 * @param until the last day, or {@code null} where no end is set
 */
public record RightGiven(Right right, Scope scope, LocalDate from, LocalDate until)
    implements Serializable {

  public RightGiven {
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(from, "from");
  }

  /** A right from this day on, without an end. */
  public static RightGiven from(LocalDate day, Right right, Scope scope) {
    return new RightGiven(right, scope, day, null);
  }

  public boolean isInForce(LocalDate day) {
    return !day.isBefore(from) && !isOver(day);
  }

  public boolean isOver(LocalDate day) {
    return until != null && day.isAfter(until);
  }

  /** Whether whoever holds it on this day can let others in, over everything and for good. */
  public boolean makesAdministrator(LocalDate day) {
    return right == Right.MANAGE_TEAM && scope.isEverything() && until == null && isInForce(day);
  }

  /** The same period and reach for another right. */
  RightGiven forRight(Right other) {
    return new RightGiven(other, scope, from, until);
  }

  boolean hasOrder() {
    return until == null || !until.isBefore(from);
  }
}
