package lu.espace.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import lu.espace.shared.domain.Ssn;
import lu.espace.upload.domain.ReceivedFile;

/**
 * A file that belongs to a case file, in one of the places that the procedure names. It is there
 * from the moment at which it begins to arrive, and counts once it has.
 */
@Entity
@Table(name = "attachment")
public class Attachment {

  @Id
  @SequenceGenerator(name = "attachment_seq", sequenceName = "attachment_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment_seq")
  private Long id;

  @Column(name = "case_file_id", nullable = false, updatable = false)
  private long caseFileId;

  @Column(nullable = false, updatable = false, length = 60)
  private String place;

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "received_file_id", nullable = false, updatable = false)
  private ReceivedFile file;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "added_by", nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String addedBy;

  @Column(name = "added_at", nullable = false, updatable = false)
  private Instant addedAt;

  @Version
  @Column(nullable = false)
  private long version;

  protected Attachment() {}

  /**
   * @param place the id of the place in the procedure
   */
  public Attachment(CaseFileId caseFile, String place, ReceivedFile file, Ssn by, Instant at) {
    this.caseFileId = caseFile.value();
    this.place = Objects.requireNonNull(place, "place");
    this.file = Objects.requireNonNull(file, "file");
    this.addedBy = by.value();
    this.addedAt = Objects.requireNonNull(at, "at");
  }

  /** The document was issued on this day; {@code null} where that is not known. */
  public void issued(LocalDate day) {
    issuedOn = day;
  }

  public CaseFileId caseFile() {
    return new CaseFileId(caseFileId);
  }

  public String place() {
    return place;
  }

  public ReceivedFile file() {
    return file;
  }

  /** Whether it has arrived whole and was taken. */
  public boolean isWhole() {
    return file.state().isPresent();
  }

  public Optional<LocalDate> issuedOn() {
    return Optional.ofNullable(issuedOn);
  }

  public Ssn addedBy() {
    return new Ssn(addedBy);
  }
}
