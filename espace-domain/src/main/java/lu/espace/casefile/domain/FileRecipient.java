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
import java.util.Set;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;

/** One desk to which a sent file goes, and where the file stands there. */
@Entity
@Table(name = "file_recipient")
public class FileRecipient {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "file_recipient_seq")
  @SequenceGenerator(
      name = "file_recipient_seq",
      sequenceName = "file_recipient_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "case_file_id", nullable = false, updatable = false)
  private long caseFileId;

  @Column(nullable = false, updatable = false)
  private int place;

  @Column(nullable = false, updatable = false, length = 60)
  private String desk;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private FileState state;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  protected FileRecipient() {}

  /**
   * @param place in the order in which the desks are named, from 1
   * @param desk its code
   */
  public FileRecipient(CaseFileId file, int place, String desk, Instant at) {
    this.caseFileId = file.value();
    this.place = place;
    this.desk = Objects.requireNonNull(desk, "desk");
    this.state = FileState.SENT;
    this.changedAt = Objects.requireNonNull(at, "at");
  }

  /** The desk got it. */
  public void delivered(Instant at) {
    if (state == FileState.SENT) {
      state = FileState.DELIVERED;
      changedAt = at;
    }
  }

  /**
   * The desk says where the file stands with it.
   *
   * @param number the file's, for messages
   * @throws BusinessException {@link CaseFileError#NOT_NOW}
   */
  public void status(FileNumber number, FileState next, Instant at) {
    if (!state.next().contains(next)) {
      throw new BusinessException(CaseFileError.NOT_NOW, number.value());
    }
    state = next;
    changedAt = at;
  }

  public String desk() {
    return desk;
  }

  public FileState state() {
    return state;
  }

  /** What the desk may say next. */
  public Set<FileState> nextStates() {
    return state.next();
  }
}
