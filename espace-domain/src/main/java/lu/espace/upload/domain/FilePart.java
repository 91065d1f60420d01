package lu.espace.upload.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import lu.espace.shared.domain.SealedBytes;

/** One part of a received file; the parts are small, so that no file is ever whole in memory. */
@Entity
@Table(name = "received_file_part")
@IdClass(FilePart.Key.class)
public class FilePart {

  @Id
  @Column(name = "file_id", nullable = false, updatable = false)
  private long fileId;

  @Id
  @Column(nullable = false, updatable = false)
  private int ordinal;

  @Convert(converter = SealedBytes.class)
  @Column(nullable = false)
  private byte[] content;

  protected FilePart() {}

  /**
   * @param ordinal from 0
   */
  public FilePart(ReceivedFile file, int ordinal, byte[] content) {
    this.fileId = file.id();
    this.ordinal = ordinal;
    this.content = content.clone();
  }

  public byte[] content() {
    return content.clone();
  }

  /** The file and the place in it. */
  public static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private long fileId;
    private int ordinal;

    /** As Jakarta Persistence makes it. */
    public Key() {}

    /** Names one part. */
    public Key(long fileId, int ordinal) {
      this.fileId = fileId;
      this.ordinal = ordinal;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.fileId == fileId && key.ordinal == ordinal;
    }

    @Override
    public int hashCode() {
      return Objects.hash(fileId, ordinal);
    }
  }
}
