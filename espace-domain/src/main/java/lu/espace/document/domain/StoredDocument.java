package lu.espace.document.domain;

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
import java.util.Arrays;
import java.util.Objects;
import lu.espace.shared.domain.SealedBytes;
import lu.espace.shared.domain.Sha256;

/**
 * A document as it was made or received, byte for byte. It is never replaced; a signed PDF may only
 * grow at its end, by which its signature stays what it was.
 */
@Entity
@Table(name = "stored_document")
public class StoredDocument {

  private static final int MAX_NAME = 200;

  @Id
  @SequenceGenerator(
      name = "stored_document_seq",
      sequenceName = "stored_document_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stored_document_seq")
  private Long id;

  @Column(nullable = false, updatable = false, length = MAX_NAME)
  private String name;

  @Column(name = "media_type", nullable = false, updatable = false, length = 100)
  private String mediaType;

  @Column(name = "size_in_bytes", nullable = false)
  private long size;

  @Column(nullable = false, length = Sha256.LENGTH)
  private String sha256;

  @Convert(converter = SealedBytes.class)
  @Column(nullable = false)
  private byte[] content;

  @Column(name = "stored_at", nullable = false, updatable = false)
  private Instant storedAt;

  @Version
  @Column(nullable = false)
  private long version;

  protected StoredDocument() {}

  /**
   * @param name the file name under which a person saves it
   */
  public StoredDocument(String name, String mediaType, byte[] content, Instant at) {
    this.name = Objects.requireNonNull(name, "name");
    if (name.isBlank() || name.length() > MAX_NAME) {
      throw new IllegalArgumentException("A document's name has 1 to 200 characters");
    }
    this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
    this.storedAt = Objects.requireNonNull(at, "at");
    take(content);
  }

  /** Adds what was appended to the PDF, for example a time-stamp; what was there must stay. */
  public void extended(byte[] longer) {
    if (longer.length <= content.length
        || !Arrays.equals(content, Arrays.copyOf(longer, content.length))) {
      throw new IllegalArgumentException("The longer document does not start with this one");
    }
    take(longer);
  }

  private void take(byte[] bytes) {
    content = bytes.clone();
    size = bytes.length;
    sha256 = Sha256.of(bytes);
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

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  public long size() {
    return size;
  }

  /** The SHA-256 of the content in lower-case hexadecimal. */
  public String sha256() {
    return sha256;
  }

  public byte[] content() {
    return content.clone();
  }

  public Instant storedAt() {
    return storedAt;
  }
}
