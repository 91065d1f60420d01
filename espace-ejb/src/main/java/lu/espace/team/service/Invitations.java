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
import lu.espace.team.domain.Invitation;
import lu.espace.team.domain.InvitationState;

/** The stored invitations; part of the caller's transaction and behind its rights. */
@Dependent
class Invitations {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  void add(Invitation invitation) {
    entities.persist(invitation);
    entities.flush();
  }

  /** Those of an eSpace that nobody answered, the last first. */
  List<Invitation> unanswered(EspaceId espace) {
    return entities
        .createQuery(
            "select i from Invitation i where i.espaceId = :espace and i.state = :open"
                + " order by i.invitedAt desc, i.id desc",
            Invitation.class)
        .setParameter("espace", espace.value())
        .setParameter("open", InvitationState.OPEN)
        .getResultList();
  }

  /** Those of a person that it has not answered, from any eSpace, the last first. */
  List<Invitation> unanswered(Ssn invited) {
    return entities
        .createQuery(
            "select i from Invitation i where i.invitedSsn = :invited and i.state = :open"
                + " order by i.invitedAt desc, i.id desc",
            Invitation.class)
        .setParameter("invited", invited.value())
        .setParameter("open", InvitationState.OPEN)
        .getResultList();
  }

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND} also where it is another eSpace's
   */
  Invitation get(EspaceId espace, long id) {
    return find(id)
        .filter(invitation -> invitation.espace().equals(espace))
        .orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND} also where it is for somebody else
   */
  Invitation get(Ssn invited, long id) {
    return find(id)
        .filter(invitation -> invitation.invitee().ssn().equals(invited))
        .orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }

  void refresh(Invitation invitation) {
    entities.refresh(invitation);
  }

  private Optional<Invitation> find(long id) {
    return Optional.ofNullable(entities.find(Invitation.class, id));
  }
}
