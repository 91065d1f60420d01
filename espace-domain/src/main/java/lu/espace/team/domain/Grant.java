package lu.espace.team.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;

/**
 * A right as it is stored. No column is ever null, because rows of a collection are told apart by
 * all of their columns: an empty word stands for everything, the last day of the calendar for no
 * end.
 */
@Embeddable
public class Grant {

  /** Stands in the database for a right without an end. */
  public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  private static final String ANY = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "right_name", nullable = false, length = 30)
  private Right right;

  @Column(nullable = false, length = 20)
  private String compartment;

  @Column(name = "procedure_code", nullable = false, length = ProcedureCode.MAX_LENGTH)
  private String procedure;

  @Column(name = "from_day", nullable = false)
  private LocalDate fromDay;

  @Column(name = "until_day", nullable = false)
  private LocalDate untilDay;

  protected Grant() {}

  Grant(RightGiven given) {
    this.right = given.right();
    this.compartment = given.scope().compartment().map(Compartment::name).orElse(ANY);
    this.procedure = given.scope().procedure().map(ProcedureCode::value).orElse(ANY);
    this.fromDay = given.from();
    this.untilDay = given.until() == null ? NO_END : given.until();
  }

  public RightGiven given() {
    return new RightGiven(
        right, scope(compartment, procedure), fromDay, untilDay.equals(NO_END) ? null : untilDay);
  }

  /** The reach that two columns hold. */
  public static Scope scope(String compartment, String procedure) {
    if (compartment.equals(ANY)) {
      return Scope.everything();
    }
    Compartment area = Compartment.valueOf(compartment);
    return procedure.equals(ANY) ? Scope.of(area) : Scope.of(area, new ProcedureCode(procedure));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Grant grant && grant.given().equals(given());
  }

  @Override
  public int hashCode() {
    return Objects.hash(right, compartment, procedure, fromDay, untilDay);
  }
}
