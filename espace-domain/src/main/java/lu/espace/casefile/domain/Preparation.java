package lu.espace.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Which version of the answers was printed for the signature, and the SHA-256 of that PDF. */
@Embeddable
public class Preparation {

  /** Length of a SHA-256 in hexadecimal digits. */
  public static final int HASH_LENGTH = 64;

  @Column(name = "prepared_version")
  private Integer version;

  @Column(name = "prepared_hash", length = HASH_LENGTH)
  private String hash;

  protected Preparation() {}

  Preparation(int version, String hash) {
    this.version = version;
    this.hash = Objects.requireNonNull(hash, "hash");
  }

  public int version() {
    return version;
  }

  public String hash() {
    return hash;
  }

  boolean isOf(String otherHash) {
    return hash.equalsIgnoreCase(otherHash);
  }
}
