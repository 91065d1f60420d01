package lu.espace.signature.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.SealedBytes;
import lu.espace.shared.domain.SealedText;
import lu.espace.shared.domain.Ssn;

/**
 * One signature under way. It belongs to the holder who began it; each way to the signing server
 * has a state of its own, known once. Once the raw signature is here it needs the holder no more
 * and can be finished after a crash; once accepted it keeps no document and no secret.
 */
@Entity
@Table(name = "signature_preparation")
public class SignaturePreparation {

  /** How long a holder may take on the signing server. */
  public static final Duration TIME_ALLOWED = Duration.ofMinutes(15);

  @Id
  @SequenceGenerator(
      name = "signature_preparation_seq",
      sequenceName = "signature_preparation_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signature_preparation_seq")
  private Long id;

  @Column(name = "file_number", nullable = false, updatable = false, length = FileNumber.LENGTH)
  private String file;

  @Column(name = "holder_ssn", nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String holder;

  @Column(name = "document_sha256", nullable = false, updatable = false, length = 64)
  private String documentSha256;

  @Convert(converter = SealedText.class)
  @Column(nullable = false, updatable = false)
  private String title;

  @Convert(converter = SealedBytes.class)
  private byte[] document;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private SignatureStep step;

  @Column(name = "oauth_state", nullable = false, length = 64)
  private String state;

  @Convert(converter = SealedText.class)
  private String verifier;

  @Embedded private DataToSign dataToSign;

  @Convert(converter = SealedBytes.class)
  @Column(name = "raw_signature")
  private byte[] rawSignature;

  @Column(name = "started_at", nullable = false, updatable = false)
  private Instant startedAt;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  @Version
  @Column(nullable = false)
  private long version;

  protected SignaturePreparation() {}

  /**
   * The holder is sent to identify itself.
   *
   * @param document the PDF that the holder has seen
   * @param title what the holder reads on the signing server
   */
  public SignaturePreparation(
      FileNumber file, Ssn holder, String sha256, String title, byte[] document, Instant at) {
    this.file = file.value();
    this.holder = holder.value();
    this.documentSha256 = Objects.requireNonNull(sha256, "sha256");
    this.title = Objects.requireNonNull(title, "title");
    this.document = document.clone();
    this.step = SignatureStep.IDENTIFY;
    this.startedAt = at;
    this.expiresAt = at.plus(TIME_ALLOWED);
  }

  /** Says by which state and verifier the next return from the signing server is known. */
  public void await(String nextState, String nextVerifier) {
    state = Objects.requireNonNull(nextState, "nextState");
    verifier = Objects.requireNonNull(nextVerifier, "nextVerifier");
  }

  /** The document is prepared for the holder's key; the holder is sent to confirm. */
  public void prepared(DataToSign prepared, Instant at) {
    require(SignatureStep.IDENTIFY, at);
    dataToSign = Objects.requireNonNull(prepared, "prepared");
    step = SignatureStep.CONFIRM;
  }

  /** The signing server gave the raw signature. */
  public void keep(byte[] raw, Instant at) {
    require(SignatureStep.CONFIRM, at);
    rawSignature = raw.clone();
    verifier = null;
    step = SignatureStep.RAW_KEPT;
  }

  /** The signed document was accepted and stored; nothing of it stays here. */
  public void accepted() {
    if (step != SignatureStep.RAW_KEPT) {
      throw new BusinessException(SignatureError.UNKNOWN_RETURN);
    }
    step = SignatureStep.ACCEPTED;
    document = null;
    dataToSign = null;
    rawSignature = null;
  }

  /** Refuses unless it stands at this step and in time. */
  public void require(SignatureStep wanted, Instant at) {
    if (step != wanted) {
      throw new BusinessException(SignatureError.UNKNOWN_RETURN);
    }
    if (at.isAfter(expiresAt)) {
      throw new BusinessException(SignatureError.TOO_LATE);
    }
  }

  public long id() {
    return id;
  }

  public FileNumber file() {
    return new FileNumber(file);
  }

  public boolean isOf(Ssn person) {
    return holder.equals(person.value());
  }

  public Ssn holder() {
    return new Ssn(holder);
  }

  public String documentSha256() {
    return documentSha256;
  }

  public String title() {
    return title;
  }

  public byte[] document() {
    return document.clone();
  }

  public SignatureStep step() {
    return step;
  }

  public String state() {
    return state;
  }

  public String verifier() {
    return verifier;
  }

  /** What was prepared; there from the second step until it is accepted. */
  public DataToSign dataToSign() {
    return dataToSign;
  }

  public byte[] rawSignature() {
    return rawSignature.clone();
  }
}
