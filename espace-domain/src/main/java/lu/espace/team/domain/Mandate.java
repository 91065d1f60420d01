package lu.espace.team.domain;

import jakarta.persistence.Column;
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
import java.util.Collection;
import java.util.Optional;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Ssn;

/**
 * A person of another business, an accountant for instance, acts for this one. What it may do are
 * its rights as a member, and with them the mandate ends, on its last day or when the person is
 * removed; this says for whose people it counts and how it is named whenever it acts.
 */
@Entity
@Table(name = "mandate")
public class Mandate {

  /** Longest name of a business. */
  public static final int MAX_NAME = 200;

  @Id
  @SequenceGenerator(name = "mandate", sequenceName = "mandate_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mandate")
  private long id;

  @Column(name = "espace_id", nullable = false, updatable = false)
  private long espaceId;

  @Column(name = "holder_ssn", nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String holderSsn;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private BusinessIdentifier.Scheme scheme;

  @Column(length = BusinessIdentifier.MAX_LENGTH)
  private String number;

  @Column(name = "business_name", length = MAX_NAME)
  private String businessName;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "given_by", nullable = false, length = Ssn.MAX_LENGTH)
  private String givenBy;

  @Column(name = "given_at", nullable = false)
  private Instant givenAt;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "rests_since")
  private Instant restsSince;

  @Version private long version;

  protected Mandate() {}

  public Mandate(EspaceId espace, Ssn holder) {
    this.espaceId = espace.value();
    this.holderSsn = holder.value();
  }

  /**
   * The business offers it to a person of the business with this identifier.
   *
   * @param until the last day, empty where no end is set
   */
  public void offered(BusinessIdentifier business, Optional<LocalDate> until, Ssn by, Instant at) {
    scheme = business.scheme();
    number = business.value();
    businessName = null;
    lastDay = until.orElse(null);
    givenBy = by.value();
    givenAt = at;
    acceptedAt = null;
  }

  /**
   * The person took it; its certificate says whose person it is.
   *
   * @param name of its business
   */
  public void accepted(String name, Optional<BusinessIdentifier> business, Ssn by, Instant at) {
    businessName = name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name;
    business.ifPresent(
        known -> {
          scheme = known.scheme();
          number = known.value();
        });
    if (givenBy == null) {
      givenBy = by.value();
      givenAt = at;
    }
    acceptedAt = at;
    restsSince = null;
  }

  /**
   * The person logged in with a certificate that bears these numbers: the mandate rests while none
   * of them is that of the business for whose people it is.
   */
  public void comesWith(Collection<BusinessIdentifier> identifiers, Instant at) {
    boolean another =
        isAccepted() && business().filter(own -> !identifiers.contains(own)).isPresent();
    restsSince = another ? at : null;
  }

  /** Its last day is another one from now on. */
  public void endsOn(LocalDate day) {
    lastDay = day;
  }

  public EspaceId espace() {
    return new EspaceId(espaceId);
  }

  public Ssn holder() {
    return new Ssn(holderSsn);
  }

  /** For whose people it is; empty where the person's certificate bears no number of a register. */
  public Optional<BusinessIdentifier> business() {
    return Optional.ofNullable(number).map(value -> new BusinessIdentifier(scheme, value));
  }

  /** The name of the person's business; empty until it accepted. */
  public Optional<String> businessName() {
    return Optional.ofNullable(businessName);
  }

  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(lastDay);
  }

  public boolean isAccepted() {
    return acceptedAt != null;
  }

  /** Whether it opens nothing, because the person came as one of another business. */
  public boolean isResting() {
    return restsSince != null;
  }

  public Ssn givenBy() {
    return new Ssn(givenBy);
  }

  public Instant givenAt() {
    return givenAt;
  }
}
