package lu.espace.notification.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import lu.espace.notification.domain.Notice;

/** Notices in the database, for the tests of the features that give them. */
public final class StoredNotices {

  /** Bean that only its own package can name. */
  public static final Class<?> NOTICES = Notices.class;

  private StoredNotices() {}

  /** All of them, the oldest first. */
  public static List<Notice> all(EntityManager store) {
    return store.createQuery("select n from Notice n order by n.id", Notice.class).getResultList();
  }
}
