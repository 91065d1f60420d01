package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.Receipt;
import lu.espace.casefile.domain.ReceiptKind;
import lu.espace.casefile.domain.TimelineEvent;

/** What happened to a file: the timeline that both sides read, and the receipts that prove it. */
@Dependent
public class History {

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  public void add(TimelineEvent event) {
    store.persist(event);
  }

  /**
   * Adds evidence to the file's chain. The caller holds the file's row, so that the chain has no
   * forks.
   *
   * @param content what the event consists of
   */
  public void prove(CaseFile file, ReceiptKind kind, Instant at, String content) {
    Receipt receipt =
        last(file)
            .map(before -> before.next(file, kind, at, content))
            .orElseGet(() -> Receipt.first(file, kind, at, content));
    store.persist(receipt);
  }

  /** Everything that happened, the oldest first. */
  public List<TimelineEvent> of(CaseFile file) {
    return store
        .createQuery(
            "select t from TimelineEvent t where t.caseFileId = :file order by t.at, t.id",
            TimelineEvent.class)
        .setParameter("file", file.id().value())
        .getResultList();
  }

  private Optional<Receipt> last(CaseFile file) {
    return store
        .createQuery(
            "select r from Receipt r where r.caseFileId = :file order by r.ordinal desc",
            Receipt.class)
        .setParameter("file", file.id().value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
