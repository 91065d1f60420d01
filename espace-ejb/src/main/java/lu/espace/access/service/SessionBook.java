package lu.espace.access.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.espace.access.domain.BrowserSession;
import lu.espace.shared.domain.Sha256;
import lu.espace.shared.domain.Ssn;

/** The sessions as they are stored; part of the caller's transaction. */
@Dependent
class SessionBook {

  /** More than anybody has; a list is never longer. */
  private static final int MOST = 50;

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  void add(BrowserSession session) {
    entities.persist(session);
  }

  Optional<BrowserSession> find(String key) {
    return entities
        .createQuery("select s from BrowserSession s where s.keyHash = :hash", BrowserSession.class)
        .setParameter("hash", hash(key))
        .getResultStream()
        .findFirst();
  }

  /** The open ones, those used last first. */
  List<BrowserSession> open(Ssn holder, Instant now) {
    return entities
        .createQuery(
            "select s from BrowserSession s where s.ssn = :ssn and s.openUntil > :now"
                + " and s.endedAt is null order by s.seenAt desc, s.id desc",
            BrowserSession.class)
        .setParameter("ssn", holder.value())
        .setParameter("now", now)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Takes away what was over before that moment: the login history tells of it. */
  void forget(Ssn holder, Instant before) {
    entities
        .createQuery("delete from BrowserSession s where s.ssn = :ssn and s.openUntil < :before")
        .setParameter("ssn", holder.value())
        .setParameter("before", before)
        .executeUpdate();
  }

  static String hash(String key) {
    return Sha256.of(key);
  }
}
