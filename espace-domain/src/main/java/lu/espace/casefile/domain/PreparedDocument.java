package lu.espace.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lu.espace.shared.domain.SealedBytes;
import lu.espace.shared.domain.Ssn;

/**
 * The PDF of one version of a file's answers, with the instance that lies inside it. A file has at
 * most one: the next preparation replaces it. Once signed it stands.
 */
@Entity
@Table(name = "prepared_document")
public class PreparedDocument {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prepared_document_seq")
  @SequenceGenerator(
      name = "prepared_document_seq",
      sequenceName = "prepared_document_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "case_file_id", nullable = false, updatable = false)
  private long caseFileId;

  @Column(name = "document_id", nullable = false)
  private long documentId;

  @Convert(converter = SealedBytes.class)
  @Column(nullable = false)
  private byte[] instance;

  @Embedded private Recipient recipient;

  @Column(name = "prepared_by", nullable = false, length = Ssn.MAX_LENGTH)
  private String preparedBy;

  @Column(name = "prepared_at", nullable = false)
  private Instant preparedAt;

  @Column(name = "signed_document_id")
  private Long signedDocumentId;

  protected PreparedDocument() {}

  public PreparedDocument(CaseFileId file) {
    this.caseFileId = file.value();
  }

  /**
   * Takes over what was printed now.
   *
   * @param printed the id of the stored PDF
   * @param filed the instance as it lies in the PDF
   * @param addressedTo as the PDF says it
   */
  public void replace(long printed, byte[] filed, Recipient addressedTo, Ssn by, Instant at) {
    if (signedDocumentId != null) {
      throw new IllegalStateException("A signed document cannot be replaced");
    }
    documentId = printed;
    instance = filed.clone();
    recipient = Objects.requireNonNull(addressedTo, "addressedTo");
    preparedBy = by.value();
    preparedAt = Objects.requireNonNull(at, "at");
  }

  /** The PDF came back with an accepted signature. */
  public void signed(long signedDocument) {
    signedDocumentId = signedDocument;
  }

  public long documentId() {
    return documentId;
  }

  public byte[] instance() {
    return instance.clone();
  }

  public Recipient recipient() {
    return recipient;
  }

  public Ssn preparedBy() {
    return new Ssn(preparedBy);
  }

  public Instant preparedAt() {
    return preparedAt;
  }

  public Optional<Long> signedDocumentId() {
    return Optional.ofNullable(signedDocumentId);
  }
}
