package lu.espace.procedure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.espace.shared.domain.Ssn;

/**
 * A definition without problems that an operator put here to look at before anybody else sees it.
 * It carries answers for trying, belongs to no business and can be neither signed nor sent. Once
 * published or discarded it is gone.
 */
@Entity
@Table(name = "definition_proposal")
public class Proposal {

  @Id
  @SequenceGenerator(
      name = "definition_proposal_seq",
      sequenceName = "definition_proposal_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "definition_proposal_seq")
  private Long id;

  @Column(nullable = false, updatable = false)
  private byte[] document;

  @Column(nullable = false)
  private byte[] instance;

  @Column(name = "proposed_by", nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String proposedBy;

  @Column(name = "proposed_at", nullable = false, updatable = false)
  private Instant proposedAt;

  protected Proposal() {}

  /**
   * @param document a definition that was read without a problem
   * @param instance the answers with which trying begins
   */
  public Proposal(byte[] document, byte[] instance, Ssn by, Instant at) {
    this.document = document.clone();
    this.instance = instance.clone();
    this.proposedBy = by.value();
    this.proposedAt = at;
  }

  /** Takes over the answers that were tried. */
  public void tried(byte[] answers) {
    instance = answers.clone();
  }

  public long id() {
    return id;
  }

  public byte[] document() {
    return document.clone();
  }

  public byte[] instance() {
    return instance.clone();
  }

  public Ssn proposedBy() {
    return new Ssn(proposedBy);
  }

  public Instant proposedAt() {
    return proposedAt;
  }
}
