package lu.espace.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lu.espace.shared.domain.FileNumber;

/**
 * A sent file that must reach its desk: written with the submission, done when the desk has it. The
 * queue only makes it quick; this row makes it certain.
 */
@Entity
@Table(name = "outbox_entry")
public class OutboxEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_entry_seq")
  @SequenceGenerator(
      name = "outbox_entry_seq",
      sequenceName = "outbox_entry_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "file_number", nullable = false, updatable = false, length = FileNumber.LENGTH)
  private String number;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(nullable = false)
  private int attempts;

  @Column(name = "due_at", nullable = false)
  private Instant dueAt;

  @Column(name = "done_at")
  private Instant doneAt;

  protected OutboxEntry() {}

  public OutboxEntry(FileNumber number, Instant now) {
    this.number = number.value();
    this.createdAt = Objects.requireNonNull(now, "now");
    this.dueAt = now.plus(OutboxPatience.after(0));
  }

  /** A delivery begins; unless it ends well, the next one is due after a growing pause. */
  public void attempted(Instant now) {
    attempts++;
    dueAt = now.plus(OutboxPatience.after(attempts));
  }

  /** It was put on the queue again; the next time only after another pause. */
  public void announced(Instant now) {
    dueAt = now.plus(OutboxPatience.after(attempts));
  }

  /** The desk has the file. */
  public void done(Instant now) {
    doneAt = now;
  }

  public FileNumber number() {
    return new FileNumber(number);
  }

  public int attempts() {
    return attempts;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** From when on it is announced again if nobody delivered it. */
  public Instant dueAt() {
    return dueAt;
  }

  public Optional<Instant> doneAt() {
    return Optional.ofNullable(doneAt);
  }
}
