package lu.espace.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.espace.shared.domain.Sha256;

/**
 * Where the chain of one eSpace ends: kept apart from the lines, so that lines cut off at the end
 * are missed.
 */
@Entity
@Table(name = "audit_chain")
public class ChainHead {

  /** The chain of the lines that are about no eSpace. */
  public static final long NO_ESPACE = 0;

  /** Stands before the first line of each chain. */
  public static final String BEGINNING = "0".repeat(Sha256.LENGTH);

  @Id private long chain;

  @Column(name = "line_number", nullable = false)
  private long number;

  @Column(nullable = false, length = Sha256.LENGTH)
  private String hash;

  @Column(name = "sealed_at", nullable = false)
  private Instant sealedAt;

  protected ChainHead() {}

  /** A chain without lines. */
  public ChainHead(long chain, Instant at) {
    this.chain = chain;
    this.hash = BEGINNING;
    this.sealedAt = at;
  }

  /** The line becomes the last one of this chain. */
  public void append(AuditLine line, Instant at) {
    if (line.chain() != chain) {
      throw new IllegalArgumentException("The line belongs to another chain");
    }
    line.seal(number + 1, hash);
    number = number + 1;
    hash = line.hash().orElseThrow();
    sealedAt = at;
  }

  public long chain() {
    return chain;
  }

  /** How many lines the chain has. */
  public long number() {
    return number;
  }

  public String hash() {
    return hash;
  }

  public Instant sealedAt() {
    return sealedAt;
  }
}
