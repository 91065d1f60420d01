package lu.espace.business.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Ssn;

/**
 * The one place where a business meets the State. A certificate administrator opens it; the
 * constraint on the business keeps it the only one.
 */
@Entity
@Table(name = "espace")
public class Espace {

  /** The edition of the terms of use that is accepted when an eSpace is opened. */
  public static final String TERMS = "2026-11";

  @Id
  @SequenceGenerator(name = "espace", sequenceName = "espace_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "espace")
  private long id;

  @OneToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "business_id", nullable = false, updatable = false)
  private Business business;

  @Column(name = "opened_at", nullable = false, updatable = false)
  private Instant openedAt;

  @Column(name = "opened_by", nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String openedBy;

  @Column(nullable = false, updatable = false, length = 20)
  private String terms;

  protected Espace() {}

  public Espace(Business business, Ssn openedBy, Instant openedAt) {
    this.business = business;
    this.openedBy = openedBy.value();
    this.openedAt = openedAt;
    this.terms = TERMS;
  }

  public EspaceId id() {
    return new EspaceId(id);
  }

  public Business business() {
    return business;
  }

  public Ssn openedBy() {
    return new Ssn(openedBy);
  }

  public Instant openedAt() {
    return openedAt;
  }

  /** The edition of the terms that was accepted. */
  public String terms() {
    return terms;
  }
}
