package lu.espace.procedure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Sha256;

/** The definition of a procedure as it was published at one moment; never changed. */
@Entity
@Table(name = "procedure_revision")
public class Revision {

  @Id
  @SequenceGenerator(
      name = "procedure_revision_seq",
      sequenceName = "procedure_revision_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procedure_revision_seq")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "procedure_id", nullable = false, updatable = false)
  private Procedure procedure;

  @Column(nullable = false, updatable = false)
  private int number;

  @Column(nullable = false, updatable = false, length = Sha256.LENGTH)
  private String sha256;

  @Column(nullable = false, updatable = false)
  private byte[] document;

  @Column(name = "valid_from", nullable = false, updatable = false)
  private LocalDate validFrom;

  @Column(name = "published_at", nullable = false, updatable = false)
  private Instant publishedAt;

  protected Revision() {}

  /**
   * @param number 1 for the first one of the procedure, then counted up
   * @param document a definition that was read without a problem
   */
  public Revision(
      Procedure procedure, int number, byte[] document, LocalDate validFrom, Instant publishedAt) {
    this.procedure = procedure;
    this.number = number;
    this.sha256 = Sha256.of(document);
    this.document = document.clone();
    this.validFrom = validFrom;
    this.publishedAt = publishedAt;
  }

  public long id() {
    return id;
  }

  public ProcedureCode code() {
    return procedure.code();
  }

  public int number() {
    return number;
  }

  /** The document as its institution wrote it. */
  public byte[] document() {
    return document.clone();
  }
}
