package lu.espace.signature.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import lu.espace.shared.domain.SealedBytes;

/**
 * The document with the place for its signature, and all that went into it: with these, any node
 * finishes the signature with the same bytes.
 */
@Embeddable
public class DataToSign {

  @Column(name = "key_id", length = 200)
  private String keyId;

  @Convert(converter = SealedBytes.class)
  @Column(name = "chain")
  private byte[] chain;

  @Convert(converter = SealedBytes.class)
  @Column(name = "prepared")
  private byte[] prepared;

  @Convert(converter = SealedBytes.class)
  @Column(name = "digest")
  private byte[] digest;

  @Column(name = "signing_time")
  private Instant time;

  @Column(name = "signing_zone", length = 60)
  private String zone;

  protected DataToSign() {}

  /**
   * @param keyId the key on the signing server
   * @param chain the certificates, encoded as PkiPath
   * @param prepared the PDF with an empty signature
   * @param digest of the prepared PDF without the empty signature
   */
  public DataToSign(
      String keyId, byte[] chain, byte[] prepared, byte[] digest, Instant time, ZoneId zone) {
    this.keyId = Objects.requireNonNull(keyId, "keyId");
    this.chain = chain.clone();
    this.prepared = prepared.clone();
    this.digest = digest.clone();
    this.time = Objects.requireNonNull(time, "time");
    this.zone = zone.getId();
  }

  public String keyId() {
    return keyId;
  }

  public byte[] chain() {
    return chain.clone();
  }

  public byte[] prepared() {
    return prepared.clone();
  }

  public byte[] digest() {
    return digest.clone();
  }

  public Instant time() {
    return time;
  }

  public ZoneId zone() {
    return ZoneId.of(zone);
  }
}
