package lu.espace.team.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.SealedText;
import lu.espace.shared.domain.Ssn;

/**
 * An eSpace without an administrator is given to a new one: one operator checks the papers and
 * opens it, all members hear of it and can object, another operator confirms it.
 */
@Entity
@Table(name = "recovery")
public class Recovery {

  /** For so long members can object, where an administrator could still log in. */
  public static final Duration OBJECTION = Duration.ofDays(7);

  /** A recovery that nobody confirmed by then is over. */
  public static final Duration OPEN_FOR = Duration.ofDays(30);

  /** Longest reference to the papers. */
  public static final int MAX_PROOF = 500;

  @Id
  @SequenceGenerator(name = "recovery", sequenceName = "recovery_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recovery")
  private long id;

  @Column(name = "espace_id", nullable = false, updatable = false)
  private long espaceId;

  @Column(nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String candidate;

  @Convert(converter = SealedText.class)
  @Column(nullable = false, updatable = false)
  private String proof;

  @Column(name = "opened_by", nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String openedBy;

  @Column(name = "opened_at", nullable = false, updatable = false)
  private Instant openedAt;

  @Column(name = "confirm_from", nullable = false, updatable = false)
  private Instant confirmFrom;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 10)
  private RecoveryState state;

  @Column(name = "closed_by", length = Ssn.MAX_LENGTH)
  private String closedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Version private long version;

  protected Recovery() {}

  /**
   * @param proof where the papers are filed that were checked
   * @param objection how long the members can object
   * @throws BusinessException {@link TeamError#RECOVERY_INCOMPLETE} without such a reference
   */
  public Recovery(
      EspaceId espace, Ssn candidate, String proof, Duration objection, Ssn by, Instant at) {
    String reference = proof == null ? "" : proof.strip();
    if (reference.isEmpty() || reference.length() > MAX_PROOF) {
      throw new BusinessException(TeamError.RECOVERY_INCOMPLETE);
    }
    requireOther(candidate, by);
    this.espaceId = espace.value();
    this.candidate = candidate.value();
    this.proof = reference;
    this.openedBy = by.value();
    this.openedAt = at;
    this.confirmFrom = at.plus(objection);
    this.state = RecoveryState.OPEN;
  }

  /**
   * Another operator confirms it.
   *
   * @throws BusinessException {@link TeamError}
   */
  public void confirm(Ssn by, Instant at) {
    requireOpen(at);
    requireOther(openedBy(), by);
    requireOther(candidate(), by);
    if (at.isBefore(confirmFrom)) {
      throw new BusinessException(TeamError.RECOVERY_TOO_EARLY);
    }
    close(RecoveryState.DONE, by, at);
  }

  /** An administrator of the eSpace objects, or an operator takes it back. */
  public void stop(Ssn by, Instant at) {
    requireOpen(at);
    close(RecoveryState.STOPPED, by, at);
  }

  public boolean isOpen(Instant at) {
    return state == RecoveryState.OPEN && at.isBefore(openedAt.plus(OPEN_FOR));
  }

  private void requireOpen(Instant at) {
    if (!isOpen(at)) {
      throw new BusinessException(TeamError.NOT_IN_THIS_STATE);
    }
  }

  private static void requireOther(Ssn one, Ssn other) {
    if (one.equals(other)) {
      throw new BusinessException(TeamError.RECOVERY_NEEDS_ANOTHER);
    }
  }

  private void close(RecoveryState end, Ssn by, Instant at) {
    state = end;
    closedBy = by.value();
    closedAt = at;
  }

  public long id() {
    return id;
  }

  public EspaceId espace() {
    return new EspaceId(espaceId);
  }

  /** Who is to become the administrator. */
  public Ssn candidate() {
    return new Ssn(candidate);
  }

  public String proof() {
    return proof;
  }

  public Ssn openedBy() {
    return new Ssn(openedBy);
  }

  public Instant openedAt() {
    return openedAt;
  }

  /** From when on it can be confirmed. */
  public Instant confirmFrom() {
    return confirmFrom;
  }

  public RecoveryState state() {
    return state;
  }
}
