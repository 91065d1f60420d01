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
import java.time.Instant;

/** That somebody was warned once that its certificate ends; never changed. */
@Entity
@Table(name = "expiry_warning")
public class ExpiryWarning {

  @Id
  @SequenceGenerator(
      name = "expiry_warning",
      sequenceName = "expiry_warning_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "expiry_warning")
  private long id;

  @Column(nullable = false, updatable = false, length = 64)
  private String fingerprint;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 20)
  private ExpiryThreshold threshold;

  @Column(name = "warned_at", nullable = false, updatable = false)
  private Instant warnedAt;

  protected ExpiryWarning() {}

  /**
   * @param fingerprint of the certificate
   */
  public ExpiryWarning(String fingerprint, ExpiryThreshold threshold, Instant warnedAt) {
    this.fingerprint = fingerprint;
    this.threshold = threshold;
    this.warnedAt = warnedAt;
  }

  public String fingerprint() {
    return fingerprint;
  }

  public ExpiryThreshold threshold() {
    return threshold;
  }
}
