package lu.espace.access.domain;

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
import java.time.Instant;
import java.util.Optional;
import lu.espace.access.domain.certificate.CertificateSubject;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.SealedText;
import lu.espace.shared.domain.Ssn;

/**
 * A person who logged in at least once. It keeps its number through all its certificates; its name
 * and e-mail follow the certificate last used, for people marry and move.
 */
@Entity
@Table(name = "holder")
public class Holder {

  @Id
  @SequenceGenerator(name = "holder", sequenceName = "holder_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "holder")
  private long id;

  @Column(nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String ssn;

  @Convert(converter = SealedText.class)
  @Column(name = "given_name", nullable = false)
  private String givenName;

  @Convert(converter = SealedText.class)
  @Column(nullable = false)
  private String surname;

  @Convert(converter = SealedText.class)
  private String email;

  @Enumerated(EnumType.STRING)
  @Column(length = 2)
  private Language language;

  @Column(name = "first_seen_at", nullable = false, updatable = false)
  private Instant firstSeenAt;

  protected Holder() {}

  public Holder(Ssn ssn, CertificateSubject subject, Instant firstSeenAt) {
    this.ssn = ssn.value();
    this.firstSeenAt = firstSeenAt;
    isNamed(subject);
  }

  /** Takes the name as the certificate now has it. */
  public void isNamed(CertificateSubject subject) {
    boolean parts = !subject.givenName().isEmpty() || !subject.surname().isEmpty();
    givenName = subject.givenName();
    surname = parts ? subject.surname() : subject.commonName();
    email = subject.email().orElse(email);
  }

  /** The person reads in this language. */
  public void reads(Language chosen) {
    language = chosen;
  }

  public long id() {
    return id;
  }

  public Ssn ssn() {
    return new Ssn(ssn);
  }

  public String fullName() {
    return (givenName + " " + surname).strip();
  }

  /** As the certificate last used has it. */
  public Optional<String> email() {
    return Optional.ofNullable(email).filter(text -> !text.isBlank());
  }

  /** French until the person opened a page in another language. */
  public Language language() {
    return language == null ? Language.FR : language;
  }
}
