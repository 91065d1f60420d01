package lu.espace.upload.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lu.espace.upload.domain.ReceivedFile;
import lu.espace.upload.domain.ScanState;

/**
 * The files that wait for the scanner. Each step is a transaction of its own, so that none lasts as
 * long as the scanner takes, and a server that dies meanwhile leaves the file to the next attempt.
 */
@Dependent
public class ScanQueue {

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  @Inject private FileParts parts;
  @Inject private Event<FileScanned> scanned;
  @Inject private Clock clock;

  /** The file that is due the longest, for whoever calls alone. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Waiting> next() {
    Instant now = clock.instant();
    Optional<ReceivedFile> due =
        store
            .createQuery(
                "select f from ReceivedFile f where f.scanDueAt <= :now order by f.scanDueAt, f.id",
                ReceivedFile.class)
            .setParameter("now", now)
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    due.ifPresent(file -> store.refresh(file, LockModeType.PESSIMISTIC_WRITE));
    Optional<ReceivedFile> mine =
        due.filter(file -> file.scanDueAt().filter(at -> !at.isAfter(now)).isPresent());
    mine.ifPresent(file -> file.attempt(now));
    return mine.map(file -> new Waiting(file.id(), file.attempts(), parts.content(file)));
  }

  /**
   * Keeps the verdict.
   *
   * @param finding what was found; empty where the file is clean
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void verdict(long id, Optional<String> finding) {
    ReceivedFile file = locked(id);
    if (file != null) {
      file.scanned(finding.orElse(null), clock.instant());
      scanned.fire(new FileScanned(id, file.state().orElseThrow()));
    }
  }

  /** The scanner said nothing. */
  @Transactional(TxType.REQUIRES_NEW)
  public void silent(long id) {
    ReceivedFile file = locked(id);
    if (file != null) {
      file.notScanned(clock.instant());
    }
  }

  /** How many wait for a verdict. */
  public long waiting() {
    return store
        .createQuery(
            "select count(f) from ReceivedFile f where f.state = :waiting or f.state = :failed",
            Long.class)
        .setParameter("waiting", ScanState.WAITING)
        .setParameter("failed", ScanState.FAILED)
        .getSingleResult();
  }

  /** Empty where it was removed meanwhile. */
  private ReceivedFile locked(long id) {
    return store.find(ReceivedFile.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** One that the caller scans now. */
  public record Waiting(long id, int attempt, lu.espace.upload.port.FileContent content) {}
}
