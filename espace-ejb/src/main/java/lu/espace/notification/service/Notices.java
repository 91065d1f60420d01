package lu.espace.notification.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.espace.notification.domain.MailState;
import lu.espace.notification.domain.News;
import lu.espace.notification.domain.Notice;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Ssn;

/** The stored notices; part of the calling service's transaction. */
@Dependent
class Notices {

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  void add(Notice notice) {
    store.persist(notice);
  }

  /** The same news of which the person neither got a mail nor read on the page. */
  Optional<Notice> findNotTold(Ssn recipient, EspaceId espace, News news) {
    return store
        .createQuery(
            "select n from Notice n where n.recipient = :recipient and n.espaceId = :espace"
                + " and n.readAt is null and n.kind = :kind and n.subject = :subject"
                + " and n.attempts = 0 and n.mailState <> :sent order by n.id desc",
            Notice.class)
        .setParameter("recipient", recipient.value())
        .setParameter("espace", espace.value())
        .setParameter("kind", news.kind())
        .setParameter("subject", news.subject())
        .setParameter("sent", MailState.SENT)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** What the person has not read in this eSpace, the newest first. */
  List<Notice> unread(Ssn recipient, EspaceId espace, int most) {
    return store
        .createQuery(
            "select n from Notice n where n.recipient = :recipient and n.espaceId = :espace"
                + " and n.readAt is null order by n.createdAt desc, n.id desc",
            Notice.class)
        .setParameter("recipient", recipient.value())
        .setParameter("espace", espace.value())
        .setMaxResults(most)
        .getResultList();
  }

  Optional<Notice> find(long id) {
    return Optional.ofNullable(store.find(Notice.class, id));
  }

  /** The row, locked until the transaction ends. */
  Optional<Notice> findLocked(long id) {
    return Optional.ofNullable(store.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The mails that are due, the longest waiting first. */
  List<Long> due(Instant now, int most) {
    return store
        .createQuery(
            "select n.id from Notice n where n.mailState = :waiting and n.dueAt <= :now"
                + " order by n.dueAt, n.id",
            Long.class)
        .setParameter("waiting", MailState.WAITING)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }
}
