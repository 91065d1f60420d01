package lu.espace.casefile.domain;

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
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lu.espace.shared.domain.SealedText;

/** One thing that happened to a case file, as both sides may read it; never changed afterwards. */
@Entity
@Table(name = "timeline_event")
public class TimelineEvent {

  @Id
  @SequenceGenerator(
      name = "timeline_event_seq",
      sequenceName = "timeline_event_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timeline_event_seq")
  private Long id;

  @Column(name = "case_file_id", nullable = false, updatable = false)
  private long caseFileId;

  @Column(name = "happened_at", nullable = false, updatable = false)
  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", length = 20, nullable = false, updatable = false)
  private TimelineKind kind;

  @Convert(converter = SealedText.class)
  @Column(name = "actor", nullable = false, updatable = false)
  private String actor;

  @Convert(converter = SealedText.class)
  @Column(name = "detail", updatable = false)
  private String detail;

  protected TimelineEvent() {}

  /**
   * @param actor the name of the person, or of the institution
   */
  public TimelineEvent(CaseFileId file, Instant at, TimelineKind kind, String actor) {
    this(file, at, kind, actor, null);
  }

  /**
   * @param detail what the kind alone does not say, or {@code null}
   */
  public TimelineEvent(
      CaseFileId file, Instant at, TimelineKind kind, String actor, String detail) {
    this.caseFileId = file.value();
    this.at = Objects.requireNonNull(at, "at");
    this.kind = Objects.requireNonNull(kind, "kind");
    this.actor = Objects.requireNonNull(actor, "actor");
    this.detail = detail;
  }

  public CaseFileId file() {
    return new CaseFileId(caseFileId);
  }

  public Instant at() {
    return at;
  }

  public TimelineKind kind() {
    return kind;
  }

  public String actor() {
    return actor;
  }

  public Optional<String> detail() {
    return Optional.ofNullable(detail);
  }
}
