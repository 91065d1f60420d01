package lu.espace.signature.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Ssn;
import lu.espace.signature.domain.SignatureError;
import lu.espace.signature.domain.SignaturePreparation;
import lu.espace.signature.domain.SignatureStep;

/** The signatures under way; part of the calling service's transaction. */
@Dependent
class Preparations {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  void add(SignaturePreparation preparation) {
    entities.persist(preparation);
  }

  /** By the state of its last way to the signing server, for the holder who was sent there. */
  Optional<SignaturePreparation> find(String state, Ssn holder) {
    return entities
        .createQuery(
            "select p from SignaturePreparation p where p.state = :state",
            SignaturePreparation.class)
        .setParameter("state", state)
        .getResultStream()
        .filter(p -> p.isOf(holder))
        .findFirst();
  }

  /** The holder's one whose raw signature is here and waits to be finished. */
  Optional<SignaturePreparation> findKept(FileNumber file, Ssn holder) {
    return of(file, holder).stream().filter(p -> p.step() == SignatureStep.RAW_KEPT).findFirst();
  }

  private List<SignaturePreparation> of(FileNumber file, Ssn holder) {
    return entities
        .createQuery(
            "select p from SignaturePreparation p where p.file = :file and p.holder = :holder"
                + " order by p.id desc",
            SignaturePreparation.class)
        .setParameter("file", file.value())
        .setParameter("holder", holder.value())
        .getResultList();
  }

  /**
   * @throws BusinessException {@link SignatureError#UNKNOWN_RETURN}
   */
  SignaturePreparation get(FileNumber file, long id, Ssn holder) {
    return Optional.ofNullable(entities.find(SignaturePreparation.class, id))
        .filter(p -> p.isOf(holder) && p.file().equals(file))
        .orElseThrow(() -> new BusinessException(SignatureError.UNKNOWN_RETURN));
  }

  void remove(SignaturePreparation preparation) {
    entities.remove(preparation);
  }

  /** Those that the holder began for this file before. */
  void removeAllOf(FileNumber file, Ssn holder) {
    of(file, holder).forEach(entities::remove);
  }

  /** What nobody will come back to; an unfinished raw signature is never among it. */
  void removeForgotten(Instant before) {
    entities
        .createQuery(
            "delete from SignaturePreparation p where p.expiresAt < :before and p.step <> :kept")
        .setParameter("before", before)
        .setParameter("kept", SignatureStep.RAW_KEPT)
        .executeUpdate();
  }
}
