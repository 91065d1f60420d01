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
import java.time.Duration;
import java.time.Instant;
import lu.espace.access.domain.certificate.Title;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Ssn;

/**
 * A person of the business, a new certificate administrator for instance, found its eSpace and asks
 * to be let in. Those who manage the team decide; whoever is declined can ask again after a month.
 */
@Entity
@Table(name = "join_request")
public class JoinRequest {

  /** For so long a declined person cannot ask again. */
  public static final Duration REST = Duration.ofDays(30);

  @Id
  @SequenceGenerator(name = "join_request", sequenceName = "join_request_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "join_request")
  private long id;

  @Column(name = "espace_id", nullable = false, updatable = false)
  private long espaceId;

  @Column(name = "holder_ssn", nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String holderSsn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Title title;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private JoinState state;

  @Column(name = "asked_at", nullable = false)
  private Instant askedAt;

  @Column(name = "decided_by", length = Ssn.MAX_LENGTH)
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version private long version;

  protected JoinRequest() {}

  public JoinRequest(EspaceId espace, Ssn holder, Title title, Instant at) {
    this.espaceId = espace.value();
    this.holderSsn = holder.value();
    this.title = title;
    this.state = JoinState.OPEN;
    this.askedAt = at;
  }

  /**
   * Asks once more; asking while the first request is open changes nothing.
   *
   * @return whether those who decide must be told
   * @throws BusinessException {@link TeamError#DECLINED_LATELY}
   */
  public boolean askAgain(Title titleNow, Instant at) {
    if (state == JoinState.OPEN) {
      return false;
    }
    if (state == JoinState.DECLINED && decidedAt.plus(REST).isAfter(at)) {
      throw new BusinessException(TeamError.DECLINED_LATELY);
    }
    title = titleNow;
    state = JoinState.OPEN;
    askedAt = at;
    decidedBy = null;
    decidedAt = null;
    return true;
  }

  public void accept(Ssn by, Instant at) {
    decide(JoinState.ACCEPTED, by, at);
  }

  public void decline(Ssn by, Instant at) {
    decide(JoinState.DECLINED, by, at);
  }

  private void decide(JoinState decision, Ssn by, Instant at) {
    if (state != JoinState.OPEN) {
      throw new BusinessException(TeamError.NOT_IN_THIS_STATE);
    }
    state = decision;
    decidedBy = by.value();
    decidedAt = at;
  }

  public long id() {
    return id;
  }

  public EspaceId espace() {
    return new EspaceId(espaceId);
  }

  public Ssn holder() {
    return new Ssn(holderSsn);
  }

  /** The title in the person's certificate when it asked. */
  public Title title() {
    return title;
  }

  public JoinState state() {
    return state;
  }

  public Instant askedAt() {
    return askedAt;
  }
}
