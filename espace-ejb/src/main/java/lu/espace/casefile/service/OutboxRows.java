package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.espace.casefile.domain.OutboxEntry;
import lu.espace.shared.domain.FileNumber;

/** The files that are on their way to a desk. */
@Dependent
public class OutboxRows {

  private static final int AT_ONCE = 100;

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  @Inject private Clock clock;

  void add(FileNumber number) {
    store.persist(new OutboxEntry(number, clock.instant()));
  }

  /**
   * Counts a delivery that begins, in a transaction of its own: the count stands when the delivery
   * fails.
   *
   * @return how many there were with this one, 0 where nothing is to be delivered
   */
  @Transactional(TxType.REQUIRES_NEW)
  public int attempted(FileNumber number) {
    Optional<OutboxEntry> row = findLocked(number).filter(entry -> entry.doneAt().isEmpty());
    row.ifPresent(entry -> entry.attempted(clock.instant()));
    return row.map(OutboxEntry::attempts).orElse(0);
  }

  /** Those whose delivery is overdue; they count as announced from now on. */
  public List<FileNumber> dueAgain() {
    Instant now = clock.instant();
    List<OutboxEntry> due =
        store
            .createQuery(
                "select o from OutboxEntry o where o.doneAt is null and o.dueAt <= :now"
                    + " order by o.dueAt, o.id",
                OutboxEntry.class)
            .setParameter("now", now)
            .setMaxResults(AT_ONCE)
            .getResultList();
    due.forEach(entry -> entry.announced(now));
    return due.stream().map(OutboxEntry::number).toList();
  }

  /** What was to be delivered is delivered no more. */
  void remove(FileNumber number) {
    findLocked(number).ifPresent(store::remove);
  }

  /** The row, locked until the transaction ends: two deliveries of one file follow one another. */
  Optional<OutboxEntry> findLocked(FileNumber number) {
    return store
        .createQuery("select o from OutboxEntry o where o.number = :number", OutboxEntry.class)
        .setParameter("number", number.value())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
