package lu.espace.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Sha256;

/**
 * One act of one person, done or not; never changed, never removed before its retention ends. It is
 * written with the act, and takes its number and its hash in the chain of its eSpace within a
 * second, when it is sealed.
 */
@Entity
@Table(name = "audit_line")
public class AuditLine {

  /** How the act ended. */
  public enum Outcome {
    DONE,
    DENIED,
    FAILED
  }

  /** Longest name of a business on whose mandate somebody acts. */
  public static final int MANDATARY_LENGTH = 200;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;

  @Id
  @SequenceGenerator(name = "audit_line", sequenceName = "audit_line_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_line")
  private long id;

  @Column(name = "happened_at", nullable = false, updatable = false)
  private Instant happenedAt;

  @Column(nullable = false, updatable = false, length = 64)
  private String actor;

  @Column(updatable = false, length = MANDATARY_LENGTH)
  private String mandatary;

  @Column(updatable = false, length = 60)
  private String desk;

  @Column(nullable = false, updatable = false, length = 120)
  private String verb;

  @Column(name = "espace_id", updatable = false)
  private Long espaceId;

  @Column(name = "file_number", updatable = false, length = FileNumber.LENGTH)
  private String fileNumber;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 10)
  private Outcome outcome;

  @Column(updatable = false, length = 20)
  private String reason;

  /** Without it, a published hash would let somebody try out who did it. */
  @Column(updatable = false, length = 2 * SALT_BYTES)
  private String salt;

  @Column(nullable = false, updatable = false)
  private long chain;

  @Column(name = "line_number")
  private Long number;

  @Column(length = Sha256.LENGTH)
  private String hash;

  protected AuditLine() {}

  /**
   * @param reason the error code of what was not done, or null
   */
  public AuditLine(Instant happenedAt, String actor, String verb, Outcome outcome, String reason) {
    this.happenedAt = Objects.requireNonNull(happenedAt, "happenedAt");
    this.actor = Objects.requireNonNull(actor, "actor");
    this.verb = Objects.requireNonNull(verb, "verb");
    this.outcome = Objects.requireNonNull(outcome, "outcome");
    this.reason = reason;
    byte[] random = new byte[SALT_BYTES];
    RANDOM.nextBytes(random);
    this.salt = HexFormat.of().formatHex(random);
  }

  /** What the act was about; the eSpace is also the chain to which the line belongs. */
  public AuditLine about(Optional<EspaceId> espace, Optional<FileNumber> file) {
    espaceId = espace.map(EspaceId::value).orElse(null);
    fileNumber = file.map(FileNumber::value).orElse(null);
    chain = espace.map(EspaceId::value).orElse(ChainHead.NO_ESPACE);
    return this;
  }

  /**
   * In whose service the person acted.
   *
   * @param desk the desk of an institution, for an agent
   * @param mandatary the business that holds a mandate of the eSpace
   */
  public AuditLine inServiceOf(Optional<String> desk, Optional<String> mandatary) {
    this.desk = desk.orElse(null);
    this.mandatary = mandatary.orElse(null);
    return this;
  }

  /** The line takes its place in the chain, for good. */
  void seal(long place, String previousHash) {
    if (number != null) {
      throw new IllegalStateException("A line is sealed once");
    }
    number = place;
    hash = hashAt(place, previousHash);
  }

  /** The hash that the line has at this place of its chain, after a line with this hash. */
  String hashAt(long place, String previousHash) {
    return Sha256.of(
        new CanonicalText()
            .add("espace-log-1")
            .add(chain)
            .add(place)
            .add(happenedAt)
            .add(actor)
            .add(mandatary)
            .add(desk)
            .add(verb)
            .add(espaceId)
            .add(fileNumber)
            .add(outcome.name())
            .add(reason)
            .add(salt)
            .add(previousHash)
            .toString());
  }

  public long id() {
    return id;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  public String actor() {
    return actor;
  }

  /** The business whose person acted under a mandate of the eSpace. */
  public Optional<String> mandatary() {
    return Optional.ofNullable(mandatary);
  }

  /** The desk for which an agent acted. */
  public Optional<String> desk() {
    return Optional.ofNullable(desk);
  }

  public String verb() {
    return verb;
  }

  public Outcome outcome() {
    return outcome;
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public Optional<EspaceId> espace() {
    return Optional.ofNullable(espaceId).map(EspaceId::new);
  }

  public Optional<FileNumber> file() {
    return Optional.ofNullable(fileNumber).map(FileNumber::new);
  }

  /** The eSpace's number, or {@link ChainHead#NO_ESPACE}. */
  public long chain() {
    return chain;
  }

  /** The place in the chain, from 1; empty until the line is sealed. */
  public Optional<Long> number() {
    return Optional.ofNullable(number);
  }

  public Optional<String> hash() {
    return Optional.ofNullable(hash);
  }
}
