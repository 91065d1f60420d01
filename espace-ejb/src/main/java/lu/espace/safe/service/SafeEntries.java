package lu.espace.safe.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.espace.safe.domain.SafeEntry;
import lu.espace.safe.domain.SafeKey;
import lu.espace.shared.domain.EspaceId;

/** The stored values; part of the caller's transaction and behind its rights. */
@Dependent
class SafeEntries {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  Map<String, SafeEntry> all(EspaceId espace) {
    return entities
        .createQuery("select e from SafeEntry e where e.espaceId = :espace", SafeEntry.class)
        .setParameter("espace", espace.value())
        .getResultStream()
        .collect(
            Collectors.toMap(
                SafeEntry::key, Function.identity(), (one, other) -> other, TreeMap::new));
  }

  Optional<SafeEntry> find(EspaceId espace, SafeKey key) {
    return entities
        .createQuery(
            "select e from SafeEntry e where e.espaceId = :espace and e.key = :key",
            SafeEntry.class)
        .setParameter("espace", espace.value())
        .setParameter("key", key.key())
        .getResultStream()
        .findFirst();
  }

  void add(SafeEntry entry) {
    entities.persist(entry);
  }

  void flush() {
    entities.flush();
  }
}
