package lu.espace.institution.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.espace.shared.domain.FileNumber;

/**
 * A case file in the inbox of a desk: it came in once, however often its delivery was tried. Where
 * the file stands is told by the case file itself.
 */
@Entity
@Table(name = "desk_file")
public class DeskFile {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "desk_file_seq")
  @SequenceGenerator(name = "desk_file_seq", sequenceName = "desk_file_seq", allocationSize = 50)
  private Long id;

  @Column(name = "file_number", nullable = false, updatable = false, length = FileNumber.LENGTH)
  private String number;

  @Column(name = "desk_code", nullable = false, updatable = false, length = Desk.CODE_LENGTH)
  private String desk;

  @Column(name = "procedure_code", nullable = false, updatable = false, length = 60)
  private String procedure;

  @Column(name = "procedure_title", nullable = false, updatable = false, length = 300)
  private String procedureTitle;

  @Column(name = "business_name", nullable = false, updatable = false, length = 300)
  private String businessName;

  @Column(name = "sent_at", nullable = false, updatable = false)
  private Instant sentAt;

  @Column(name = "received_at", nullable = false, updatable = false)
  private Instant receivedAt;

  protected DeskFile() {}

  public DeskFile(FileNumber number, String desk, Content content, Instant sentAt, Instant now) {
    this.number = number.value();
    this.desk = desk;
    this.procedure = content.procedure();
    this.procedureTitle = content.procedureTitle();
    this.businessName = content.businessName();
    this.sentAt = sentAt;
    this.receivedAt = now;
  }

  /** What the inbox shows of a file before it is opened. */
  public record Content(String procedure, String procedureTitle, String businessName) {}

  /** Its place in the order of arrival; people use the number. */
  public long id() {
    return id;
  }

  public FileNumber number() {
    return new FileNumber(number);
  }

  public String desk() {
    return desk;
  }

  public Content content() {
    return new Content(procedure, procedureTitle, businessName);
  }

  public Instant sentAt() {
    return sentAt;
  }

  public Instant receivedAt() {
    return receivedAt;
  }
}
