package lu.espace.signature.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.SealedText;
import lu.espace.shared.domain.Ssn;

/**
 * An accepted signature: which stored document carries it and what the check found out. A file has
 * at most one. Where the time-stamping authority did not answer, the time-stamp follows.
 */
@Entity
@Table(name = "signed_document")
public class SignedDocument {

  @Id
  @SequenceGenerator(
      name = "signed_document_seq",
      sequenceName = "signed_document_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signed_document_seq")
  private Long id;

  @Column(name = "file_number", nullable = false, updatable = false, length = FileNumber.LENGTH)
  private String file;

  @Column(name = "document_id", nullable = false, updatable = false)
  private long documentId;

  @Column(name = "prepared_sha256", nullable = false, updatable = false, length = 64)
  private String preparedSha256;

  @Column(name = "signer_ssn", nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String signer;

  @Convert(converter = SealedText.class)
  @Column(name = "signer_name", nullable = false, updatable = false)
  private String signerName;

  @Convert(converter = SealedText.class)
  @Column(nullable = false, updatable = false)
  private String organisation;

  @Column(nullable = false, updatable = false, length = 400)
  private String issuer;

  @Column(nullable = false, updatable = false, length = 64)
  private String certificate;

  @Column(name = "certificate_until", nullable = false, updatable = false)
  private Instant certificateUntil;

  @Column(name = "signature_level", nullable = false, length = 40)
  private String level;

  @Column(name = "claimed_at", nullable = false, updatable = false)
  private Instant claimedAt;

  @Column(name = "stamped_at")
  private Instant stampedAt;

  @Column(name = "checked_at", nullable = false, updatable = false)
  private Instant checkedAt;

  @Version
  @Column(nullable = false)
  private long version;

  protected SignedDocument() {}

  /**
   * @param documentId of the signed document among the stored ones
   * @param preparedSha256 of the document before the signature
   */
  public SignedDocument(
      FileNumber file, long documentId, String preparedSha256, SignatureFacts facts, Instant at) {
    this.file = file.value();
    this.documentId = documentId;
    this.preparedSha256 = Objects.requireNonNull(preparedSha256, "preparedSha256");
    this.signer = facts.signer().value();
    this.signerName = facts.signerName();
    this.organisation = facts.organisation();
    this.issuer = facts.issuer();
    this.certificate = facts.certificate();
    this.certificateUntil = facts.certificateValidUntil();
    this.level = facts.level();
    this.claimedAt = facts.claimedAt();
    this.stampedAt = facts.stampedAt();
    this.checkedAt = Objects.requireNonNull(at, "at");
  }

  /** The time-stamp that was missing is there now. */
  public void stamped(String newLevel, Instant at) {
    level = Objects.requireNonNull(newLevel, "newLevel");
    stampedAt = Objects.requireNonNull(at, "at");
  }

  public boolean isStamped() {
    return stampedAt != null;
  }

  public FileNumber file() {
    return new FileNumber(file);
  }

  public long documentId() {
    return documentId;
  }

  public String preparedSha256() {
    return preparedSha256;
  }

  public Instant checkedAt() {
    return checkedAt;
  }

  public SignatureFacts facts() {
    return new SignatureFacts(
        new Ssn(signer),
        signerName,
        organisation,
        issuer,
        certificate,
        certificateUntil,
        level,
        claimedAt,
        stampedAt);
  }
}
