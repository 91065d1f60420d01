package lu.espace.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lu.espace.shared.domain.Ssn;

/**
 * A holder at work in one browser. Begins with a login; ends when nothing was asked for long
 * enough, when the holder logs out, or when it is ended from another browser. Kept in the database,
 * so that ending it counts on every node, whichever of them holds the session itself.
 */
@Entity
@Table(name = "browser_session")
public class BrowserSession {

  /** How exactly the last use is known: it is not written more often. */
  public static final Duration GRAIN = Duration.ofMinutes(1);

  @Id
  @SequenceGenerator(
      name = "browser_session",
      sequenceName = "browser_session_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "browser_session")
  private long id;

  @Column(name = "key_hash", nullable = false, updatable = false, length = 64)
  private String keyHash;

  @Column(nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String ssn;

  @Column(nullable = false, updatable = false, length = 64)
  private String fingerprint;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 20)
  private Door door;

  @Column(nullable = false, updatable = false, length = Visit.MAX_LENGTH)
  private String browser;

  @Column(name = "started_at", nullable = false, updatable = false)
  private Instant startedAt;

  @Column(name = "seen_at", nullable = false)
  private Instant seenAt;

  @Column(name = "open_until", nullable = false)
  private Instant openUntil;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_reason", length = 20)
  private SessionEnd endReason;

  protected BrowserSession() {}

  /**
   * @param keyHash SHA-256 of the key that only the session itself knows
   * @param idle how long it stays open unused
   */
  public BrowserSession(
      String keyHash, Ssn holder, String fingerprint, Visit visit, Instant now, Duration idle) {
    this.keyHash = keyHash;
    this.ssn = holder.value();
    this.fingerprint = fingerprint;
    this.door = visit.door();
    this.browser = visit.browser();
    this.startedAt = now;
    isUsed(now, idle);
  }

  /** It was used. A last use is seen up to a grain late, so it counts as open that much longer. */
  public final void isUsed(Instant now, Duration idle) {
    seenAt = now;
    openUntil = now.plus(idle).plus(GRAIN);
  }

  /** Ends it; the first reason stays. */
  public void end(SessionEnd reason, Instant now) {
    if (endedAt == null) {
      endedAt = now;
      endReason = reason;
    }
  }

  /** Whether its last use was written too long ago. */
  public boolean isToBeSeen(Instant now) {
    return !now.isBefore(seenAt.plus(GRAIN));
  }

  /** Whether it is the session of this key. */
  public boolean has(String hashOfKey) {
    return keyHash.equals(hashOfKey);
  }

  public long id() {
    return id;
  }

  public Ssn holder() {
    return new Ssn(ssn);
  }

  public String fingerprint() {
    return fingerprint;
  }

  public Visit visit() {
    return new Visit(door, browser);
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant seenAt() {
    return seenAt;
  }

  /** When it was ended before its time. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  public Optional<SessionEnd> endReason() {
    return Optional.ofNullable(endReason);
  }
}
