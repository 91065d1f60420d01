package lu.espace.shared.domain;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a right reaches, and what an act is about: everything in an eSpace, one subject area, or
 * one procedure of a subject area.
 */
public final class Scope implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Scope EVERYTHING = new Scope(null, null);

  private final Compartment compartment;
  private final ProcedureCode procedure;

  private Scope(Compartment compartment, ProcedureCode procedure) {
    this.compartment = compartment;
    this.procedure = procedure;
  }

  /** All subject areas, and what belongs to none. */
  public static Scope everything() {
    return EVERYTHING;
  }

  /** One subject area with all of its procedures. */
  public static Scope of(Compartment compartment) {
    return new Scope(Objects.requireNonNull(compartment, "compartment"), null);
  }

  /** One procedure. */
  public static Scope of(Compartment compartment, ProcedureCode procedure) {
    return new Scope(
        Objects.requireNonNull(compartment, "compartment"),
        Objects.requireNonNull(procedure, "procedure"));
  }

  /** Whether all of the other one lies in this one. */
  public boolean covers(Scope other) {
    if (compartment == null) {
      return true;
    }
    return procedure == null ? compartment == other.compartment : procedure.equals(other.procedure);
  }

  public boolean isEverything() {
    return compartment == null;
  }

  /** The subject area, also that of a procedure; empty for everything. */
  public Optional<Compartment> compartment() {
    return Optional.ofNullable(compartment);
  }

  /** The procedure, where it is one. */
  public Optional<ProcedureCode> procedure() {
    return Optional.ofNullable(procedure);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scope scope
        && scope.compartment == compartment
        && Objects.equals(scope.procedure, procedure);
  }

  @Override
  public int hashCode() {
    return Objects.hash(compartment, procedure);
  }

  /** {@code everything}, {@code HR} or {@code HR/adem-vacancy}. */
  @Override
  public String toString() {
    if (compartment == null) {
      return "everything";
    }
    return procedure == null ? compartment.name() : compartment + "/" + procedure;
  }
}
