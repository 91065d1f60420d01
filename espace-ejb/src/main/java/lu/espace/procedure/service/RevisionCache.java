package lu.espace.procedure.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongFunction;

/** Keeps the revisions that were read. They never change, so nothing here gets stale. */
@ApplicationScoped
public class RevisionCache {

  private final ConcurrentMap<Long, PublishedRevision> revisions = new ConcurrentHashMap<>();

  PublishedRevision get(long id, LongFunction<PublishedRevision> read) {
    PublishedRevision known = revisions.get(id);
    if (known == null) {
      known = read.apply(id);
      revisions.put(id, known);
    }
    return known;
  }
}
