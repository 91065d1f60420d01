package lu.espace.team.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.espace.business.service.Businesses;
import lu.espace.notification.domain.News;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.notification.service.Notify;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Clocks;
import lu.espace.team.domain.Member;
import lu.espace.team.domain.Recovery;
import lu.espace.team.domain.RecoveryState;

/** The stored recoveries; part of the caller's transaction and behind its rights. */
@Dependent
class Recoveries {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private Members members;
  @Inject private Businesses businesses;
  @Inject private Notify notify;

  void add(Recovery recovery) {
    entities.persist(recovery);
    entities.flush();
  }

  /** All that can still be confirmed or stopped, the oldest first. */
  List<Recovery> open(Instant now) {
    return entities
        .createQuery(
            "select r from Recovery r where r.state = :open order by r.openedAt, r.id",
            Recovery.class)
        .setParameter("open", RecoveryState.OPEN)
        .getResultStream()
        .filter(recovery -> recovery.isOpen(now))
        .toList();
  }

  Optional<Recovery> findOpen(EspaceId espace, Instant now) {
    return open(now).stream().filter(one -> one.espace().equals(espace)).findFirst();
  }

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND}
   */
  Recovery get(long id) {
    Recovery recovery = entities.find(Recovery.class, id);
    if (recovery == null) {
      throw new BusinessException(SharedError.NOT_FOUND);
    }
    return recovery;
  }

  void refresh(Recovery recovery) {
    entities.refresh(recovery);
  }

  /** All members and the new administrator hear of it. */
  void tell(Recovery recovery, NoticeKind kind) {
    EspaceId espace = recovery.espace();
    String from = recovery.confirmFrom().atZone(Clocks.LUXEMBOURG).toLocalDate().toString();
    List<Ssn> all =
        Stream.concat(
                members.of(espace).stream().map(Member::holder), Stream.of(recovery.candidate()))
            .distinct()
            .toList();
    notify.persons(
        all,
        espace,
        new News(
            kind,
            Long.toString(recovery.id()),
            "/space",
            businesses.get(espace).legalName(),
            from));
  }
}
