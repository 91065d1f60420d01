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
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Ssn;

/**
 * A holder in an eSpace. Its rights come from the eSpace and never from its certificate; who opened
 * the eSpace starts with all of them. Suspended it keeps them and may do nothing; removed it has
 * none, and comes back by a new invitation.
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

  @Column(name = "joined_at", nullable = false)
  private Instant joinedAt;

  @Column(name = "admitted_by", nullable = false, length = Ssn.MAX_LENGTH)
  private String admittedBy;

  @ElementCollection
  @CollectionTable(
      name = "member_right",
      joinColumns = @JoinColumn(name = "member_id", nullable = false))
  private Set<Grant> grants = new HashSet<>();

  @Version private long version;

  protected Member() {}

  private Member(EspaceId espace, Ssn holder) {
    this.espaceId = espace.value();
    this.holderSsn = holder.value();
  }

  /** The administrator who opened the eSpace, with every right over everything. */
  public static Member founder(EspaceId espace, Ssn holder, LocalDate day, Instant at) {
    Member member = new Member(espace, holder);
    member.joins(RightsGiven.all(day), holder, at);
    return member;
  }

  /**
   * A person who accepted an invitation.
   *
   * @param admittedBy who invited it
   */
  public static Member admitted(
      EspaceId espace, Ssn holder, Collection<RightGiven> rights, Ssn admittedBy, Instant at) {
    Member member = new Member(espace, holder);
    member.joins(rights, admittedBy, at);
    return member;
  }

  /** One who had left accepted a new invitation. */
  public void returns(Collection<RightGiven> rights, Ssn by, Instant at) {
    requireState(MemberState.REMOVED);
    joins(rights, by, at);
  }

  /** May do this from now on, and nothing else. */
  public void mayDo(Collection<RightGiven> rights) {
    if (state == MemberState.REMOVED) {
      throw notNow();
    }
    give(rights);
  }

  public void suspend() {
    requireState(MemberState.ACTIVE);
    state = MemberState.SUSPENDED;
  }

  public void reactivate() {
    requireState(MemberState.SUSPENDED);
    state = MemberState.ACTIVE;
  }

  /** Leaves the team; what it did stays under its name. */
  public void remove() {
    if (state == MemberState.REMOVED) {
      throw notNow();
    }
    state = MemberState.REMOVED;
    grants.clear();
  }

  private void joins(Collection<RightGiven> rights, Ssn by, Instant at) {
    state = MemberState.ACTIVE;
    admittedBy = by.value();
    joinedAt = at;
    give(rights);
  }

  private void give(Collection<RightGiven> rights) {
    Set<Grant> wanted =
        RightsGiven.complete(rights).stream().map(Grant::new).collect(Collectors.toSet());
    grants.retainAll(wanted);
    grants.addAll(wanted);
  }

  private void requireState(MemberState required) {
    if (state != required) {
      throw notNow();
    }
  }

  private static BusinessException notNow() {
    return new BusinessException(TeamError.NOT_IN_THIS_STATE);
  }

  /** Whether it can let others in for good, today. */
  public boolean isAdministrator(LocalDate day) {
    return state == MemberState.ACTIVE
        && rights().stream().anyMatch(given -> given.makesAdministrator(day));
  }

  /** The rights given, also those that begin later or are over. */
  public Set<RightGiven> rights() {
    return grants.stream().map(Grant::given).collect(Collectors.toSet());
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
