package lu.espace.procedure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Ssn;

/** A public service that a business can file. What it asks is in its revisions. */
@Entity
@Table(name = "procedure_definition")
public class Procedure {

  @Id
  @SequenceGenerator(
      name = "procedure_definition_seq",
      sequenceName = "procedure_definition_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procedure_definition_seq")
  private Long id;

  @Column(nullable = false, updatable = false, length = ProcedureCode.MAX_LENGTH)
  private String code;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_by", length = Ssn.MAX_LENGTH)
  private String withdrawnBy;

  protected Procedure() {}

  public Procedure(ProcedureCode code) {
    this.code = code.value();
  }

  public ProcedureCode code() {
    return new ProcedureCode(code);
  }

  /** From now on nobody can begin it; what was filed or begun stays readable. */
  public void withdraw(Ssn by, Instant at) {
    withdrawnBy = by.value();
    withdrawnAt = at;
  }

  /** A revision that is published puts it on offer again. */
  void offer() {
    withdrawnBy = null;
    withdrawnAt = null;
  }

  /** When it was withdrawn, empty while it is not. */
  public Optional<Instant> withdrawnAt() {
    return Optional.ofNullable(withdrawnAt);
  }
}
