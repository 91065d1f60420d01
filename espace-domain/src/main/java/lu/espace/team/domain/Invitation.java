package lu.espace.team.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.SealedText;
import lu.espace.shared.domain.Ssn;

/**
 * A person is asked into an eSpace, with the rights that it will have. Only the holder of a
 * certificate with this number can answer, within thirty days; the business can send it again or
 * take it back until then.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

  /** How long the invited person may take. */
  public static final Duration OPEN_FOR = Duration.ofDays(30);

  @Id
  @SequenceGenerator(name = "invitation", sequenceName = "invitation_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation")
  private long id;

  @Column(name = "espace_id", nullable = false, updatable = false)
  private long espaceId;

  @Column(name = "invited_ssn", nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String invitedSsn;

  @Convert(converter = SealedText.class)
  @Column(nullable = false, updatable = false)
  private String name;

  @Convert(converter = SealedText.class)
  @Column(nullable = false, updatable = false)
  private String email;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private InvitationState state;

  @Column(name = "invited_by", nullable = false, length = Ssn.MAX_LENGTH)
  private String invitedBy;

  @Column(name = "invited_at", nullable = false)
  private Instant invitedAt;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @ElementCollection
  @CollectionTable(
      name = "invitation_right",
      joinColumns = @JoinColumn(name = "invitation_id", nullable = false))
  private Set<Grant> grants = new HashSet<>();

  @Version private long version;

  protected Invitation() {}

  public Invitation(
      EspaceId espace, Invitee invitee, Collection<RightGiven> rights, Ssn by, Instant at) {
    this.espaceId = espace.value();
    this.invitedSsn = invitee.ssn().value();
    this.name = invitee.name();
    this.email = invitee.email();
    RightsGiven.complete(rights).stream().map(Grant::new).forEach(grants::add);
    sent(by, at);
  }

  /** Goes out again, for another thirty days; also one that nobody answered in time. */
  public void resend(Ssn by, Instant at) {
    if (state != InvitationState.OPEN) {
      throw over();
    }
    sent(by, at);
  }

  public void accept(Instant at) {
    answer(InvitationState.ACCEPTED, at);
  }

  public void decline(Instant at) {
    answer(InvitationState.DECLINED, at);
  }

  /** The business takes it back; also one that nobody answered in time. */
  public void cancel(Instant at) {
    if (state != InvitationState.OPEN) {
      throw over();
    }
    state = InvitationState.CANCELLED;
    answeredAt = at;
  }

  private void sent(Ssn by, Instant at) {
    state = InvitationState.OPEN;
    invitedBy = by.value();
    invitedAt = at;
    expiresAt = at.plus(OPEN_FOR);
  }

  private void answer(InvitationState answer, Instant at) {
    if (state(at) != InvitationState.OPEN) {
      throw over();
    }
    state = answer;
    answeredAt = at;
  }

  private static BusinessException over() {
    return new BusinessException(TeamError.INVITATION_OVER);
  }

  public InvitationState state(Instant at) {
    boolean late = state == InvitationState.OPEN && !at.isBefore(expiresAt);
    return late ? InvitationState.EXPIRED : state;
  }

  public long id() {
    return id;
  }

  public EspaceId espace() {
    return new EspaceId(espaceId);
  }

  public Invitee invitee() {
    return new Invitee(new Ssn(invitedSsn), name, email);
  }

  /** Who sent it last. */
  public Ssn invitedBy() {
    return new Ssn(invitedBy);
  }

  public Instant invitedAt() {
    return invitedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  /** What the person will be allowed to do. */
  public Set<RightGiven> rights() {
    return grants.stream().map(Grant::given).collect(Collectors.toSet());
  }
}
