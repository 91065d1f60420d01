package lu.espace.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import lu.espace.shared.domain.Ssn;

/** Which version of the answers was printed for the signature, and the SHA-256 of that PDF. */
@Embeddable
public class Preparation {

  /** Length of a SHA-256 in hexadecimal digits. */
  public static final int HASH_LENGTH = 64;

  @Column(name = "prepared_version")
  private Integer version;

  @Column(name = "prepared_hash", length = HASH_LENGTH)
  private String hash;

  @Column(name = "prepared_by", length = Ssn.MAX_LENGTH)
  private String by;

  protected Preparation() {}

  Preparation(int version, String hash, Ssn by) {
    this.version = version;
    this.by = by.value();
    this.hash = Objects.requireNonNull(hash, "hash");
  }

  public int version() {
    return version;
  }

  public String hash() {
    return hash;
  }

  /** Who made the document; empty where it was made before that was kept. */
  public Optional<Ssn> by() {
    return Optional.ofNullable(by).map(Ssn::new);
  }

  boolean isOf(String otherHash) {
    return hash.equalsIgnoreCase(otherHash);
  }
}
