package lu.espace.signature.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lu.espace.shared.domain.FileNumber;

/**
 * Takes the signature of a file back that never left, so that the file can be signed anew; part of
 * the calling service's transaction. The signed document itself stays on the shelf.
 */
@Dependent
public class WithdrawSignature {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  /** Where it is not signed nothing changes. */
  public void of(FileNumber number) {
    entities
        .createQuery("delete from SignedDocument d where d.file = :file")
        .setParameter("file", number.value())
        .executeUpdate();
  }
}
