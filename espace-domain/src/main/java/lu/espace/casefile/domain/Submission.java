package lu.espace.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import lu.espace.shared.domain.SealedBytes;
import lu.espace.shared.domain.Sha256;
import lu.espace.shared.domain.Ssn;

/**
 * The frozen content of a file that was sent: the answers, the signed document, who sent it and
 * when. A file has one, held by a constraint; nothing of it ever changes.
 */
@Entity
@Table(name = "submission")
public class Submission {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submission_seq")
  @SequenceGenerator(name = "submission_seq", sequenceName = "submission_seq", allocationSize = 50)
  private Long id;

  @Column(name = "case_file_id", nullable = false, updatable = false)
  private long caseFileId;

  @Convert(converter = SealedBytes.class)
  @Column(nullable = false, updatable = false)
  private byte[] instance;

  @Column(name = "instance_hash", nullable = false, updatable = false, length = Sha256.LENGTH)
  private String instanceHash;

  @Column(name = "signed_document_id", nullable = false, updatable = false)
  private long signedDocumentId;

  @Column(name = "sent_by", nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String sentBy;

  @Column(name = "sent_at", nullable = false, updatable = false)
  private Instant sentAt;

  protected Submission() {}

  /**
   * @param instance the XML that lies inside the signed document
   */
  public Submission(CaseFileId file, byte[] instance, long signedDocument, Ssn by, Instant at) {
    this.caseFileId = file.value();
    this.instance = instance.clone();
    this.instanceHash = Sha256.of(instance);
    this.signedDocumentId = signedDocument;
    this.sentBy = by.value();
    this.sentAt = Objects.requireNonNull(at, "at");
  }

  public CaseFileId file() {
    return new CaseFileId(caseFileId);
  }

  public byte[] instance() {
    return instance.clone();
  }

  public String instanceHash() {
    return instanceHash;
  }

  public long signedDocumentId() {
    return signedDocumentId;
  }

  public Ssn sentBy() {
    return new Ssn(sentBy);
  }

  public Instant sentAt() {
    return sentAt;
  }
}
