package lu.espace.team.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.team.domain.JoinRequest;
import lu.espace.team.domain.JoinState;

/** The stored requests to join; part of the caller's transaction and behind its rights. */
@Dependent
class JoinRequests {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  void add(JoinRequest request) {
    entities.persist(request);
    entities.flush();
  }

  Optional<JoinRequest> find(EspaceId espace, Ssn holder) {
    return entities
        .createQuery(
            "select r from JoinRequest r where r.espaceId = :espace and r.holderSsn = :holder",
            JoinRequest.class)
        .setParameter("espace", espace.value())
        .setParameter("holder", holder.value())
        .getResultStream()
        .findFirst();
  }

  /** Those that wait for an answer, the oldest first. */
  List<JoinRequest> open(EspaceId espace) {
    return entities
        .createQuery(
            "select r from JoinRequest r where r.espaceId = :espace and r.state = :open"
                + " order by r.askedAt, r.id",
            JoinRequest.class)
        .setParameter("espace", espace.value())
        .setParameter("open", JoinState.OPEN)
        .getResultList();
  }

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND} also where it is another eSpace's
   */
  JoinRequest get(EspaceId espace, long id) {
    JoinRequest request = entities.find(JoinRequest.class, id);
    if (request == null || !request.espace().equals(espace)) {
      throw new BusinessException(SharedError.NOT_FOUND);
    }
    entities.refresh(request);
    return request;
  }
}
