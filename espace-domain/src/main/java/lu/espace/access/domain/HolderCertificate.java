package lu.espace.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.Title;
import lu.espace.shared.domain.SealedBytes;

/** A certificate with which a holder logged in, kept as the proof of who that was. */
@Entity
@Table(name = "holder_certificate")
public class HolderCertificate {

  @Id
  @SequenceGenerator(
      name = "holder_certificate",
      sequenceName = "holder_certificate_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "holder_certificate")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "holder_id", nullable = false, updatable = false)
  private Holder holder;

  @Column(nullable = false, updatable = false, length = 64)
  private String fingerprint;

  @Convert(converter = SealedBytes.class)
  @Column(nullable = false, updatable = false)
  private byte[] encoded;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 20)
  private Title title;

  @Column(name = "valid_until", nullable = false, updatable = false)
  private Instant validUntil;

  @Column(name = "first_seen_at", nullable = false, updatable = false)
  private Instant firstSeenAt;

  protected HolderCertificate() {}

  public HolderCertificate(
      Holder holder, CertificateContent content, byte[] encoded, Instant firstSeenAt) {
    this.holder = holder;
    this.fingerprint = content.fingerprint();
    this.encoded = encoded.clone();
    this.title = content.subject().title();
    this.validUntil = content.validUntil();
    this.firstSeenAt = firstSeenAt;
  }

  public Holder holder() {
    return holder;
  }

  /** The certificate itself. */
  public byte[] encoded() {
    return encoded.clone();
  }

  public Title title() {
    return title;
  }

  public Instant validUntil() {
    return validUntil;
  }

  /** SHA-256 of the certificate. */
  public String fingerprint() {
    return fingerprint;
  }

  public Instant firstSeenAt() {
    return firstSeenAt;
  }
}
