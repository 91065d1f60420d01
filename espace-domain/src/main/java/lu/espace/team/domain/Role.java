package lu.espace.team.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;

/** Ready-made sets of rights to start from; nobody has a role, only rights. */
public enum Role {
  /** Does everything and decides who does what. */
  ADMINISTRATOR,
  /** Signs and sends what others prepared. */
  SIGNATORY,
  /** Fills in files and keeps My information right. */
  PREPARER,
  /** Follows everything and changes nothing. */
  READER,
  /** Does the tax matters, usually from another firm. */
  ACCOUNTANT;

  public Scope scope() {
    return this == ACCOUNTANT ? Scope.of(Compartment.TAX) : Scope.everything();
  }

  public Set<Right> rights() {
    return switch (this) {
      case ADMINISTRATOR -> EnumSet.allOf(Right.class);
      case SIGNATORY -> EnumSet.of(Right.VIEW, Right.SIGN, Right.SEND);
      case PREPARER -> EnumSet.of(Right.VIEW, Right.PREPARE, Right.MANAGE_INFORMATION);
      case READER -> EnumSet.of(Right.VIEW);
      case ACCOUNTANT -> EnumSet.of(Right.VIEW, Right.PREPARE, Right.SEND);
    };
  }

  /** The rights of this role from a day on, without an end. */
  public List<RightGiven> from(LocalDate day) {
    return Arrays.stream(Right.values())
        .filter(rights()::contains)
        .map(right -> RightGiven.from(day, right, scope()))
        .toList();
  }
}
