package lu.espace.access.domain;

import jakarta.persistence.Column;
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
import java.util.Optional;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.domain.certificate.Title;
import lu.espace.shared.domain.Ssn;

/**
 * One login, or one attempt that was refused; never changed. Refusals are known where the
 * certificate is trusted and names a person: others fail before anybody could say whose they are.
 */
@Entity
@Table(name = "login_record")
public class LoginRecord {

  @Id
  @SequenceGenerator(name = "login_record", sequenceName = "login_record_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "login_record")
  private long id;

  @Column(nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String ssn;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "holder_id", updatable = false)
  private Holder holder;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "certificate_id", updatable = false)
  private HolderCertificate certificate;

  @Column(nullable = false, updatable = false, length = 64)
  private String fingerprint;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 20)
  private Title title;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 20)
  private Door door;

  @Column(nullable = false, updatable = false, length = Visit.MAX_LENGTH)
  private String browser;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false, length = 20)
  private LoginObstacle obstacle;

  @Column(name = "logged_in_at", nullable = false, updatable = false)
  private Instant loggedInAt;

  protected LoginRecord() {}

  /** A login. */
  public LoginRecord(HolderCertificate certificate, Visit visit, Instant now) {
    this(certificate.holder().ssn(), certificate.fingerprint(), certificate.title(), visit, now);
    this.holder = certificate.holder();
    this.certificate = certificate;
  }

  private LoginRecord(Ssn ssn, String fingerprint, Title title, Visit visit, Instant now) {
    this.ssn = ssn.value();
    this.fingerprint = fingerprint;
    this.title = title;
    this.door = visit.door();
    this.browser = visit.browser();
    this.loggedInAt = now;
  }

  /** An attempt that was refused. */
  public static LoginRecord refused(
      Ssn ssn, CertificateContent content, LoginObstacle obstacle, Visit visit, Instant now) {
    LoginRecord attempt =
        new LoginRecord(ssn, content.fingerprint(), content.subject().title(), visit, now);
    attempt.obstacle = obstacle;
    return attempt;
  }

  public long id() {
    return id;
  }

  public Instant loggedInAt() {
    return loggedInAt;
  }

  /** Who logged in; empty where the attempt was refused. */
  public Optional<Holder> holder() {
    return Optional.ofNullable(holder);
  }

  /** The certificate of a login. */
  public HolderCertificate certificate() {
    return certificate;
  }

  public String fingerprint() {
    return fingerprint;
  }

  public Title title() {
    return title;
  }

  public Visit visit() {
    return new Visit(door, browser);
  }

  /** Why it was refused; empty for a login. */
  public Optional<LoginObstacle> obstacle() {
    return Optional.ofNullable(obstacle);
  }
}
