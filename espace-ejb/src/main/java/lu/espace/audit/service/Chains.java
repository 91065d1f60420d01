package lu.espace.audit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lu.espace.audit.domain.AuditLine;
import lu.espace.audit.domain.ChainCheck;
import lu.espace.audit.domain.ChainHead;

/** The stored chains; part of the calling service's transaction and behind its rights. */
@Dependent
class Chains {

  private static final int BATCH = 1000;

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private Clock clock;

  /**
   * Reads the whole chain. The head is read after the lines: what is sealed meanwhile is then read,
   * too, and taken for nothing else.
   */
  ChainState check(long chain) {
    ChainCheck check = new ChainCheck();
    long lines = 0;
    long last = 0;
    Optional<ChainHead> head = Optional.empty();
    List<AuditLine> batch;
    do {
      batch = after(chain, last);
      batch.forEach(check::add);
      batch.forEach(entities::detach);
      lines += batch.size();
      last = batch.isEmpty() ? last : batch.get(batch.size() - 1).number().orElseThrow();
      head = batch.size() == BATCH ? head : head(chain);
    } while (!batch.isEmpty() && last != head.map(ChainHead::number).orElse(0L));
    return new ChainState(
        clock.instant(),
        lines,
        waiting(chain),
        head.map(ChainHead::hash).orElse(ChainHead.BEGINNING),
        check.end(head));
  }

  private Optional<ChainHead> head(long chain) {
    Optional<ChainHead> head = Optional.ofNullable(entities.find(ChainHead.class, chain));
    head.ifPresent(entities::detach);
    return head;
  }

  private List<AuditLine> after(long chain, long number) {
    return entities
        .createQuery(
            "select l from AuditLine l where l.chain = :chain and l.number > :number"
                + " order by l.number",
            AuditLine.class)
        .setParameter("chain", chain)
        .setParameter("number", number)
        .setMaxResults(BATCH)
        .getResultList();
  }

  private long waiting(long chain) {
    return entities
        .createQuery(
            "select count(l) from AuditLine l where l.chain = :chain and l.number is null",
            Long.class)
        .setParameter("chain", chain)
        .getSingleResult();
  }
}
