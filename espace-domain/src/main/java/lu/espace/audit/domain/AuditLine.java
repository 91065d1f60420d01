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
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;

/** One act of one person, done or not; never changed, never removed before its retention ends. */
@Entity
@Table(name = "audit_line")
public class AuditLine {

  /** How the act ended. */
  public enum Outcome {
    DONE,
    DENIED,
    FAILED
  }

  @Id
  @SequenceGenerator(name = "audit_line", sequenceName = "audit_line_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_line")
  private long id;

  @Column(name = "happened_at", nullable = false, updatable = false)
  private Instant happenedAt;

  @Column(nullable = false, updatable = false, length = 64)
  private String actor;

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
  }

  /** What the act was about. */
  public AuditLine about(Optional<EspaceId> espace, Optional<FileNumber> file) {
    espaceId = espace.map(EspaceId::value).orElse(null);
    fileNumber = file.map(FileNumber::value).orElse(null);
    return this;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  public String actor() {
    return actor;
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
}
