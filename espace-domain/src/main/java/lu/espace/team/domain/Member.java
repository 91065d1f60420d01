package lu.espace.team.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Ssn;

/**
 * A holder in an eSpace. Its rights come from the eSpace and never from its certificate; who opened
 * the eSpace starts with all of them.
 */
@Entity
@Table(name = "member")
public class Member {

  @Id
  @SequenceGenerator(name = "member", sequenceName = "member_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member")
  private long id;

  @Column(name = "espace_id", nullable = false, updatable = false)
  private long espaceId;

  @Column(name = "holder_ssn", nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String holderSsn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private MemberState state;

  @Column(name = "joined_at", nullable = false, updatable = false)
  private Instant joinedAt;

  @Column(name = "admitted_by", nullable = false, updatable = false, length = Ssn.MAX_LENGTH)
  private String admittedBy;

  @ElementCollection
  @CollectionTable(
      name = "member_grant",
      joinColumns = @JoinColumn(name = "member_id", nullable = false))
  private Set<Grant> grants = new HashSet<>();

  @Version private long version;

  protected Member() {}

  private Member(EspaceId espace, Ssn holder, Ssn admittedBy, Instant joinedAt) {
    this.espaceId = espace.value();
    this.holderSsn = holder.value();
    this.admittedBy = admittedBy.value();
    this.joinedAt = joinedAt;
    this.state = MemberState.ACTIVE;
  }

  /** The administrator who opened the eSpace, with every right in every subject area. */
  public static Member founder(EspaceId espace, Ssn holder, Instant at) {
    Member member = new Member(espace, holder, holder, at);
    for (Compartment compartment : Compartment.values()) {
      for (Right right : Right.values()) {
        member.grants.add(new Grant(right, compartment));
      }
    }
    return member;
  }

  /**
   * @param compartment the subject area, or empty where any one will do
   */
  public boolean holds(Right right, Optional<Compartment> compartment) {
    return state == MemberState.ACTIVE
        && grants.stream()
            .filter(grant -> grant.right() == right)
            .anyMatch(grant -> compartment.map(grant.compartment()::equals).orElse(true));
  }

  public EspaceId espace() {
    return new EspaceId(espaceId);
  }

  public Ssn holder() {
    return new Ssn(holderSsn);
  }

  public MemberState state() {
    return state;
  }

  public Instant joinedAt() {
    return joinedAt;
  }

  /** Who let this member in. */
  public Ssn admittedBy() {
    return new Ssn(admittedBy);
  }

  /** Changes with every change of the state or the grants. */
  public long version() {
    return version;
  }
}
