package lu.espace.door.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import lu.espace.door.domain.LoginChallenge;

/** The logins under way; part of the calling service's transaction. */
@Dependent
class Challenges {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  void add(LoginChallenge challenge) {
    entities.persist(challenge);
  }

  Optional<LoginChallenge> find(String state) {
    return entities
        .createQuery("select c from LoginChallenge c where c.state = :state", LoginChallenge.class)
        .setParameter("state", state)
        .getResultStream()
        .findFirst();
  }

  Optional<LoginChallenge> find(long id) {
    return Optional.ofNullable(entities.find(LoginChallenge.class, id));
  }

  void removeForgotten(Instant before) {
    entities
        .createQuery("delete from LoginChallenge c where c.expiresAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  void flush() {
    entities.flush();
  }
}
