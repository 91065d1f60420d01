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
import java.util.Optional;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Sha256;
import lu.espace.shared.domain.Ssn;

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

  @Column(name = "valid_until", updatable = false)
  private LocalDate validUntil;

  @Column(name = "published_by", updatable = false, length = Ssn.MAX_LENGTH)
  private String publishedBy;

  protected Revision() {}

  private Revision(Procedure procedure, int number, byte[] document, Term term) {
    this.procedure = procedure;
    this.number = number;
    this.sha256 = Sha256.of(document);
    this.document = document.clone();
    this.validFrom = term.from();
    this.validUntil = term.until().orElse(null);
  }

  /**
   * The next revision of a procedure. One that an operator publishes puts a procedure that was
   * withdrawn on offer again.
   *
   * @param number 1 for the first one of the procedure, then counted up
   * @param document a definition that was read without a problem
   * @param by the operator, empty where the revision comes with the release
   */
  public static Revision published(
      Procedure procedure, int number, byte[] document, Term term, Optional<Ssn> by, Instant at) {
    Revision revision = new Revision(procedure, number, document, term);
    revision.publishedBy = by.map(Ssn::value).orElse(null);
    revision.publishedAt = at;
    by.ifPresent(operator -> procedure.offer());
    return revision;
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

  /** The SHA-256 of the document. */
  public String sha256() {
    return sha256;
  }

  /** The document as its institution wrote it. */
  public byte[] document() {
    return document.clone();
  }

  /** The days on which it can be filed. */
  public Term term() {
    return new Term(validFrom, Optional.ofNullable(validUntil));
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  /** The operator who published it, empty where it came with the release. */
  public Optional<Ssn> publishedBy() {
    return Optional.ofNullable(publishedBy).map(Ssn::new);
  }
}
