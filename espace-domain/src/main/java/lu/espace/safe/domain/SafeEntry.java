package lu.espace.safe.domain;

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
import java.time.LocalDate;
import java.util.Optional;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.SealedText;
import lu.espace.shared.domain.Ssn;

/** One value in the safe of one eSpace, from when it was first said through all its changes. */
@Entity
@Table(name = "safe_entry")
public class SafeEntry {

  @Id
  @SequenceGenerator(name = "safe_entry", sequenceName = "safe_entry_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "safe_entry")
  private long id;

  @Column(name = "espace_id", nullable = false, updatable = false)
  private long espaceId;

  @Column(name = "entry_key", nullable = false, updatable = false, length = 60)
  private String key;

  @Convert(converter = SealedText.class)
  @Column(nullable = false)
  private String content;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private SafeSource source;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "changed_by", nullable = false, length = Ssn.MAX_LENGTH)
  private String changedBy;

  @Version private long version;

  protected SafeEntry() {}

  public SafeEntry(
      EspaceId espace, SafeKey key, String content, SafeSource source, Ssn by, Instant at) {
    this.espaceId = espace.value();
    this.key = key.key();
    this.source = source;
    put(content, by, at);
  }

  /**
   * Replaces the value by what a member says.
   *
   * @throws BusinessException {@link SafeError#FROM_CERTIFICATE}
   */
  public void change(String newContent, Ssn by, Instant at) {
    if (source == SafeSource.CERTIFICATE) {
      throw new BusinessException(SafeError.FROM_CERTIFICATE);
    }
    put(newContent, by, at);
  }

  private void put(String newContent, Ssn by, Instant at) {
    content = newContent;
    changedBy = by.value();
    changedAt = at;
  }

  public String key() {
    return key;
  }

  public String content() {
    return content;
  }

  public SafeSource source() {
    return source;
  }

  /** The last day on which the value may be used. */
  public Optional<LocalDate> validUntil() {
    return Optional.ofNullable(validUntil);
  }

  public Instant changedAt() {
    return changedAt;
  }

  public Ssn changedBy() {
    return new Ssn(changedBy);
  }

  public EspaceId espace() {
    return new EspaceId(espaceId);
  }

  /** What a form has seen; a later one is on the server when somebody else changed the value. */
  public long version() {
    return version;
  }
}
