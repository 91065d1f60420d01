package lu.espace.procedure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import lu.espace.shared.domain.ProcedureCode;

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

  protected Procedure() {}

  public Procedure(ProcedureCode code) {
    this.code = code.value();
  }

  public ProcedureCode code() {
    return new ProcedureCode(code);
  }
}
