package lu.espace.team.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Clocks;
import lu.espace.team.domain.Grant;
import lu.espace.team.domain.Member;
import lu.espace.team.domain.MemberState;

/** The stored members; part of the caller's transaction and behind its rights. */
@Dependent
public class Members {

  /** Without those whose mandate rests. */
  private static final String AWAKE =
      " and not exists (select d.id from Mandate d where d.espaceId = m.espaceId"
          + " and d.holderSsn = m.holderSsn and d.restsSince is not null)";

  private static final String IN_FORCE =
      " and m.state = lu.espace.team.domain.MemberState.ACTIVE"
          + " and g.fromDay <= :today and g.untilDay >= :today"
          + AWAKE;

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private Clock clock;

  public Optional<Member> find(EspaceId espace, Ssn holder) {
    return entities
        .createQuery(
            "select m from Member m where m.holderSsn = :holder and m.espaceId = :espace",
            Member.class)
        .setParameter("holder", holder.value())
        .setParameter("espace", espace.value())
        .getResultStream()
        .findFirst();
  }

  /** All who belong to the eSpace, in the order of joining; without those who left. */
  public List<Member> of(EspaceId espace) {
    return entities
        .createQuery(
            "select m from Member m where m.espaceId = :espace and m.state <> :removed"
                + " order by m.joinedAt, m.id",
            Member.class)
        .setParameter("espace", espace.value())
        .setParameter("removed", MemberState.REMOVED)
        .getResultList();
  }

  /** Where the holder may act at all, in the order of joining. */
  public List<EspaceId> espacesOf(Ssn holder) {
    return entities
        .createQuery(
            "select m.espaceId from Member m where m.holderSsn = :holder and m.state = :active"
                + AWAKE
                + " order by m.joinedAt, m.id",
            Long.class)
        .setParameter("holder", holder.value())
        .setParameter("active", MemberState.ACTIVE)
        .getResultStream()
        .map(EspaceId::new)
        .toList();
  }

  /** What the holder may do today; one query, and never from an entity that was read before. */
  public HeldRights rightsOf(Ssn holder, EspaceId espace) {
    return new HeldRights(
        entities
            .createQuery(
                "select g.right, g.compartment, g.procedure from Member m join m.grants g"
                    + " where m.holderSsn = :holder and m.espaceId = :espace"
                    + IN_FORCE,
                Object[].class)
            .setParameter("holder", holder.value())
            .setParameter("espace", espace.value())
            .setParameter("today", today())
            .getResultStream()
            .map(Members::held)
            .collect(Collectors.toSet()));
  }

  /** The active members who hold the right over the whole of this, in the order of joining. */
  public List<Ssn> withRight(EspaceId espace, Right right, Scope scope) {
    return entities
        .createQuery(
            "select m.holderSsn, g.compartment, g.procedure from Member m join m.grants g"
                + " where m.espaceId = :espace and g.right = :right"
                + IN_FORCE
                + " order by m.joinedAt, m.id",
            Object[].class)
        .setParameter("espace", espace.value())
        .setParameter("right", right)
        .setParameter("today", today())
        .getResultStream()
        .filter(row -> Grant.scope((String) row[1], (String) row[2]).covers(scope))
        .map(row -> new Ssn((String) row[0]))
        .distinct()
        .toList();
  }

  /** The day on which rights are judged. */
  LocalDate today() {
    return LocalDate.now(clock.withZone(Clocks.LUXEMBOURG));
  }

  void add(Member member) {
    entities.persist(member);
  }

  private static HeldRights.Held held(Object[] row) {
    return new HeldRights.Held((Right) row[0], Grant.scope((String) row[1], (String) row[2]));
  }
}
