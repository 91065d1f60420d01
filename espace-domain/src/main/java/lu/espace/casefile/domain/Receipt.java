package lu.espace.casefile.domain;

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
import lu.espace.shared.domain.Sha256;

/**
 * Evidence that something happened to a file at a moment. Each carries the fingerprint of the event
 * and of the receipt before it, so that none can be changed or taken out unseen.
 */
@Entity
@Table(name = "receipt")
public class Receipt {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "receipt_seq")
  @SequenceGenerator(name = "receipt_seq", sequenceName = "receipt_seq", allocationSize = 50)
  private Long id;

  @Column(name = "case_file_id", nullable = false, updatable = false)
  private long caseFileId;

  @Column(name = "ordinal", nullable = false, updatable = false)
  private int ordinal;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 20)
  private ReceiptKind kind;

  @Column(name = "happened_at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "evidence_hash", nullable = false, updatable = false, length = Sha256.LENGTH)
  private String evidence;

  protected Receipt() {}

  private Receipt(CaseFile file, int ordinal, ReceiptKind kind, Instant at, String evidence) {
    this.caseFileId = file.id().value();
    this.ordinal = ordinal;
    this.kind = Objects.requireNonNull(kind, "kind");
    this.at = Objects.requireNonNull(at, "at");
    this.evidence = evidence;
  }

  /**
   * The first receipt of a file.
   *
   * @param content what the event consists of, for example the fingerprint of what was sent
   */
  public static Receipt first(CaseFile file, ReceiptKind kind, Instant at, String content) {
    return new Receipt(file, 1, kind, at, evidence(file, 1, kind, at, content, ""));
  }

  /** The receipt that follows this one. */
  public Receipt next(CaseFile file, ReceiptKind nextKind, Instant nextAt, String content) {
    int next = ordinal + 1;
    return new Receipt(
        file, next, nextKind, nextAt, evidence(file, next, nextKind, nextAt, content, evidence));
  }

  private static String evidence(
      CaseFile file, int ordinal, ReceiptKind kind, Instant at, String content, String before) {
    return Sha256.of(
        String.join(
            "\n",
            file.number().value(),
            Integer.toString(ordinal),
            kind.name(),
            Long.toString(at.toEpochMilli()),
            content,
            before));
  }

  public int ordinal() {
    return ordinal;
  }

  public ReceiptKind kind() {
    return kind;
  }

  public Instant at() {
    return at;
  }

  public String evidence() {
    return evidence;
  }
}
