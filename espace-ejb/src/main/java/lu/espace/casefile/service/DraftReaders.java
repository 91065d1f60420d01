package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.DraftReader;
import lu.espace.shared.domain.Ssn;

/** The open pages of drafts as they are stored; part of the calling service's transaction. */
@Dependent
class DraftReaders {

  /** A page that was not heard of for so long is closed, or nobody sits before it. */
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private static final int MOST = 20;
  private static final String OF_FILE = "from DraftReader r where r.caseFileId = :file";

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  void note(CaseFile file, String tab, Ssn person, String step, Instant now) {
    find(file, tab)
        .ifPresentOrElse(
            reader -> reader.isAt(person, step, now), () -> begin(file, tab, person, step, now));
  }

  private Optional<DraftReader> find(CaseFile file, String tab) {
    return entities
        .createQuery("select r " + OF_FILE + " and r.tab = :tab", DraftReader.class)
        .setParameter("file", file.id().value())
        .setParameter("tab", tab)
        .getResultStream()
        .findFirst();
  }

  /**
   * One begins after the other, so that a tab that tells of itself twice at once has one row.
   * Whoever comes takes away who left without a word.
   */
  private void begin(CaseFile file, String tab, Ssn person, String step, Instant now) {
    entities.lock(file, LockModeType.PESSIMISTIC_WRITE);
    if (find(file, tab).isPresent()) {
      return;
    }
    entities
        .createQuery("delete " + OF_FILE + " and r.seenAt < :before")
        .setParameter("file", file.id().value())
        .setParameter("before", now.minus(PATIENCE))
        .executeUpdate();
    entities.persist(new DraftReader(file.id(), tab, person, step, now));
  }

  /** The other open pages, those heard of last first. */
  List<DraftReader> others(CaseFile file, String tab, Instant now) {
    return entities
        .createQuery(
            "select r "
                + OF_FILE
                + " and r.tab <> :tab and r.seenAt >= :since order by r.seenAt desc, r.id desc",
            DraftReader.class)
        .setParameter("file", file.id().value())
        .setParameter("tab", tab)
        .setParameter("since", now.minus(PATIENCE))
        .setMaxResults(MOST)
        .getResultList();
  }

  void forget(CaseFile file, String tab, Ssn person) {
    entities
        .createQuery("delete " + OF_FILE + " and r.tab = :tab and r.ssn = :ssn")
        .setParameter("file", file.id().value())
        .setParameter("tab", tab)
        .setParameter("ssn", person.value())
        .executeUpdate();
  }
}
