package lu.espace.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One login; never changed. */
@Entity
@Table(name = "login_record")
public class LoginRecord {

  @Id
  @SequenceGenerator(name = "login_record", sequenceName = "login_record_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "login_record")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "holder_id", nullable = false, updatable = false)
  private Holder holder;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "certificate_id", nullable = false, updatable = false)
  private HolderCertificate certificate;

  @Column(name = "logged_in_at", nullable = false, updatable = false)
  private Instant loggedInAt;

  protected LoginRecord() {}

  public LoginRecord(HolderCertificate certificate, Instant loggedInAt) {
    this.holder = certificate.holder();
    this.certificate = certificate;
    this.loggedInAt = loggedInAt;
  }

  public Holder holder() {
    return holder;
  }

  public Instant loggedInAt() {
    return loggedInAt;
  }

  public HolderCertificate certificate() {
    return certificate;
  }
}
