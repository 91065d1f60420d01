package lu.espace.upload.domain;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.SealedText;
import lu.espace.shared.domain.Sha256;
import lu.espace.shared.domain.Ssn;

/**
 * A file that somebody hands in. It arrives part by part and can be resumed where it was cut off;
 * once whole, its content was looked into and stays what it is. Then it waits for the scanner.
 */
@Entity
@Table(name = "received_file")
public class ReceivedFile {

  @Id
  @SequenceGenerator(
      name = "received_file_seq",
      sequenceName = "received_file_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "received_file_seq")
  private Long id;

  @Column(name = "file_key", nullable = false, updatable = false, length = 36)
  private String key;

  @Column(name = "espace_id", nullable = false, updatable = false)
  private long espaceId;

  @Convert(converter = SealedText.class)
  @Column(nullable = false)
  private String name;

  @Column(nullable = false, updatable = false, length = Sha256.LENGTH)
  private String fingerprint;

  @Column(name = "announced_size", nullable = false, updatable = false)
  private long announced;

  @Column(name = "received_size", nullable = false)
  private long size;

  @Column(name = "media_type", length = 100)
  private String mediaType;

  @Column(length = Sha256.LENGTH)
  private String sha256;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private ScanState state;

  @Convert(converter = SealedText.class)
  private String finding;

  @Column(nullable = false)
  private int attempts;

  @Column(name = "scan_due_at")
  private Instant scanDueAt;

  @Column(name = "received_by", nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String receivedBy;

  @Column(name = "begun_at", nullable = false, updatable = false)
  private Instant begunAt;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Version
  @Column(nullable = false)
  private long version;

  protected ReceivedFile() {}

  /**
   * One that nothing arrived of yet.
   *
   * @throws BusinessException where it would be empty
   */
  public ReceivedFile(EspaceId espace, Announcement announcement, Ssn by, Instant at) {
    if (announcement.size() <= 0) {
      throw new BusinessException(UploadError.EMPTY, FileName.harmless(announcement.name()));
    }
    this.key = UUID.randomUUID().toString();
    this.espaceId = espace.value();
    this.name = FileName.harmless(announcement.name());
    this.fingerprint = announcement.fingerprint();
    this.announced = announcement.size();
    this.receivedBy = by.value();
    this.begunAt = at;
    this.changedAt = at;
  }

  /** The same content once more, for another purpose; it was scanned or waits like this one. */
  public ReceivedFile copy(Ssn by, Instant at) {
    ReceivedFile copy = new ReceivedFile();
    copy.key = UUID.randomUUID().toString();
    copy.espaceId = espaceId;
    copy.name = name;
    copy.fingerprint = fingerprint;
    copy.announced = announced;
    copy.size = size;
    copy.mediaType = mediaType;
    copy.sha256 = sha256;
    copy.state = state;
    copy.finding = finding;
    copy.scanDueAt = scanDueAt;
    copy.receivedBy = by.value();
    copy.begunAt = at;
    copy.changedAt = at;
    return copy;
  }

  /**
   * A part arrived.
   *
   * @param offset where it begins
   * @throws BusinessException {@link UploadError#OTHER_OFFSET} where it is not the next one
   */
  public void arrived(long offset, int length, Instant at) {
    boolean isLast = offset + length == announced;
    boolean fits = length > 0 && offset + length <= announced;
    if (offset != size || !fits || (length % Upload.PART != 0 && !isLast)) {
      throw new BusinessException(UploadError.OTHER_OFFSET, size);
    }
    size += length;
    changedAt = at;
  }

  /** Whether every byte that was announced is there. */
  public boolean hasArrived() {
    return size == announced;
  }

  /**
   * It was looked into and is taken; from now on it waits for the scanner.
   *
   * @param called its name with the ending of its type
   */
  public void accept(String called, String type, long length, String hash, Instant at) {
    name = Objects.requireNonNull(called, "called");
    mediaType = Objects.requireNonNull(type, "type");
    size = length;
    sha256 = Objects.requireNonNull(hash, "hash");
    state = ScanState.WAITING;
    scanDueAt = at;
    changedAt = at;
  }

  /** The scanner begins; unless it ends, another attempt is due then. */
  public void attempt(Instant now) {
    attempts++;
    scanDueAt = now.plus(ScanPatience.after(attempts));
  }

  /** What the scanner said of it; {@code null} where it said that it is clean. */
  public void scanned(String found, Instant at) {
    finding = found;
    state = found == null ? ScanState.CLEAN : ScanState.INFECTED;
    scanDueAt = null;
    changedAt = at;
  }

  /** The scanner could not say anything; it is asked again when it is due. */
  public void notScanned(Instant at) {
    state = ScanState.FAILED;
    changedAt = at;
  }

  /**
   * @throws IllegalStateException before it is stored
   */
  public long id() {
    if (id == null) {
      throw new IllegalStateException("Not stored yet");
    }
    return id;
  }

  /** By which it is named in requests; it opens nothing without the right to the filing. */
  public String key() {
    return key;
  }

  public EspaceId espace() {
    return new EspaceId(espaceId);
  }

  public String name() {
    return name;
  }

  public String fingerprint() {
    return fingerprint;
  }

  /** In bytes: of what has arrived, of the whole once it is accepted. */
  public long size() {
    return size;
  }

  public long announced() {
    return announced;
  }

  public Optional<String> mediaType() {
    return Optional.ofNullable(mediaType);
  }

  public Optional<String> sha256() {
    return Optional.ofNullable(sha256);
  }

  /** Empty while it arrives. */
  public Optional<ScanState> state() {
    return Optional.ofNullable(state);
  }

  /** What the scanner found, as it calls it. */
  public Optional<String> finding() {
    return Optional.ofNullable(finding);
  }

  public int attempts() {
    return attempts;
  }

  public Optional<Instant> scanDueAt() {
    return Optional.ofNullable(scanDueAt);
  }

  public Ssn receivedBy() {
    return new Ssn(receivedBy);
  }

  public Instant changedAt() {
    return changedAt;
  }

  /**
   * What a browser says before it sends a file.
   *
   * @param size in bytes
   * @param modified when it was changed last, in milliseconds, to recognise it when it is chosen
   *     again
   */
  public record Announcement(String name, long size, long modified) {

    String fingerprint() {
      return Sha256.of(size + " " + modified + " " + name);
    }
  }
}
