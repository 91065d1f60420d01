package lu.espace.audit.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lu.espace.audit.domain.AuditLine;
import lu.espace.audit.domain.ChainHead;
import lu.espace.audit.domain.SealerLock;
import lu.espace.audit.service.ChainEnd.Sealing;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.OpenToEveryone;

/**
 * Chains the lines that acts have left, in the order in which they happened as far as that is
 * known: a line whose transaction ended late comes after those that were sealed before it.
 */
@Stateless
@Guarded
public class SealLines {

  /** Lines of one transaction; the next ones follow in another. */
  public static final int BATCH = 500;

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private Clock clock;

  /** Seals the oldest lines that wait, at most a batch. Two sealers follow one another. */
  @OpenToEveryone("a timer of the product calls it; it tells nothing about anybody")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Sealing sealNext() {
    if (waiting().setMaxResults(1).getResultList().isEmpty()) {
      return new Sealing(0, List.of());
    }
    entities.find(SealerLock.class, SealerLock.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant();
    Map<Long, ChainHead> heads = new LinkedHashMap<>();
    List<AuditLine> lines = waiting().setMaxResults(BATCH).getResultList();
    for (AuditLine line : lines) {
      heads.computeIfAbsent(line.chain(), chain -> head(chain, now)).append(line, now);
    }
    return new Sealing(lines.size(), heads.values().stream().map(SealLines::end).toList());
  }

  private static ChainEnd end(ChainHead head) {
    return new ChainEnd(head.chain(), head.number(), head.hash());
  }

  private TypedQuery<AuditLine> waiting() {
    return entities.createQuery(
        "select l from AuditLine l where l.number is null order by l.happenedAt, l.id",
        AuditLine.class);
  }

  private ChainHead head(long chain, Instant now) {
    ChainHead head = entities.find(ChainHead.class, chain);
    if (head == null) {
      head = new ChainHead(chain, now);
      entities.persist(head);
    }
    return head;
  }
}
