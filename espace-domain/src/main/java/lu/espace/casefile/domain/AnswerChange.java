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
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import lu.espace.shared.domain.SealedText;
import lu.espace.shared.domain.Ssn;

/**
 * One change that somebody made in a draft, with what stood there before, so that it can be taken
 * back and made again. Changes that were saved together have the same version of the answers and go
 * together. They are forgotten when the file is signed.
 */
@Entity
@Table(name = "answer_change")
public class AnswerChange {

  /** What is typed in one go counts as one change. */
  private static final Duration ONE_GO = Duration.ofSeconds(5);

  @Id
  @SequenceGenerator(
      name = "answer_change_seq",
      sequenceName = "answer_change_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_change_seq")
  private Long id;

  @Column(name = "case_file_id", nullable = false, updatable = false)
  private long caseFileId;

  @Column(name = "answers_version", nullable = false)
  private int version;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", length = 20, nullable = false, updatable = false)
  private ChangeKind kind;

  @Column(name = "path", length = 400, nullable = false, updatable = false)
  private String path;

  @Column(name = "row_position", nullable = false, updatable = false)
  private int position;

  @Convert(converter = SealedText.class)
  @Column(name = "value_before", nullable = false, updatable = false)
  private String before;

  @Convert(converter = SealedText.class)
  @Column(name = "value_after", nullable = false)
  private String after;

  @Column(name = "changed_by", length = Ssn.MAX_LENGTH, nullable = false, updatable = false)
  private String changedBy;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "undone", nullable = false)
  private boolean undone;

  protected AnswerChange() {}

  private AnswerChange(CaseFile file, ChangeKind kind, String path, Ssn by, Instant at) {
    this.caseFileId = file.id().value();
    this.version = file.instanceVersion();
    this.kind = kind;
    this.path = Objects.requireNonNull(path, "path");
    this.before = "";
    this.after = "";
    this.changedBy = by.value();
    this.changedAt = Objects.requireNonNull(at, "at");
  }

  /** An answer got another value; the file has the version that came of it. */
  public static AnswerChange answered(CaseFile file, Answer answer, Ssn by, Instant at) {
    AnswerChange change = new AnswerChange(file, ChangeKind.ANSWERED, answer.path(), by, at);
    change.before = answer.before();
    change.after = answer.after();
    return change;
  }

  /** A row came or went; the file has the version that came of it. */
  public static AnswerChange ofRow(
      CaseFile file, ChangeKind kind, RowPlace row, Ssn by, Instant at) {
    AnswerChange change = new AnswerChange(file, kind, row.repeat(), by, at);
    change.position = row.position();
    return change;
  }

  /** Whether this answer follows in the same go of typing, so that one step takes back both. */
  public boolean goesOnWith(Answer next, Ssn by, Instant at) {
    return kind == ChangeKind.ANSWERED
        && !undone
        && path.equals(next.path())
        && after.equals(next.before())
        && changedBy.equals(by.value())
        && at.isBefore(changedAt.plus(ONE_GO));
  }

  /** What was typed went on up to this value. */
  public void wentOn(CaseFile file, Answer next, Instant at) {
    after = next.after();
    version = file.instanceVersion();
    changedAt = Objects.requireNonNull(at, "at");
  }

  /** It is taken back. */
  public void undo() {
    undone = true;
  }

  /** It is made again; the file has the version that came of it. */
  public void redo(CaseFile file, Instant at) {
    undone = false;
    version = file.instanceVersion();
    changedAt = Objects.requireNonNull(at, "at");
  }

  public int version() {
    return version;
  }

  public ChangeKind kind() {
    return kind;
  }

  /** The path of the field, or of the repeat without position. */
  public String path() {
    return path;
  }

  /** Of the row that came or went, from 1. */
  public int position() {
    return position;
  }

  public String before() {
    return before;
  }

  public String after() {
    return after;
  }

  public Ssn by() {
    return new Ssn(changedBy);
  }

  public Instant at() {
    return changedAt;
  }

  /** One answer before and after a change. */
  public record Answer(String path, String before, String after) {}

  /** Which row of a repeat; positions count from 1. */
  public record RowPlace(String repeat, int position) {}
}
