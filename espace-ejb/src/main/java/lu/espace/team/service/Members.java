package lu.espace.team.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.Ssn;
import lu.espace.team.domain.Member;
import lu.espace.team.domain.MemberState;

/** The stored members; part of the caller's transaction and behind its rights. */
@Dependent
public class Members {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

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

  /** Where the holder may act at all, in the order of joining. */
  public List<EspaceId> espacesOf(Ssn holder) {
    return entities
        .createQuery(
            "select m.espaceId from Member m where m.holderSsn = :holder and m.state = :active"
                + " order by m.joinedAt, m.id",
            Long.class)
        .setParameter("holder", holder.value())
        .setParameter("active", MemberState.ACTIVE)
        .getResultStream()
        .map(EspaceId::new)
        .toList();
  }

  /** The active members who hold the right in any subject area. */
  public List<Ssn> withRight(EspaceId espace, Right right) {
    return entities
        .createQuery(
            "select distinct m.holderSsn from Member m join m.grants g"
                + " where m.espaceId = :espace and m.state = :active and g.right = :right"
                + " order by m.holderSsn",
            String.class)
        .setParameter("espace", espace.value())
        .setParameter("active", MemberState.ACTIVE)
        .setParameter("right", right)
        .getResultStream()
        .map(Ssn::new)
        .toList();
  }

  void add(Member member) {
    entities.persist(member);
  }
}
