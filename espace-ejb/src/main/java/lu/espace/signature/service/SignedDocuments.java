package lu.espace.signature.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lu.espace.shared.domain.FileNumber;
import lu.espace.signature.domain.SignedDocument;

/** The accepted signatures; part of the calling service's transaction. */
@Dependent
class SignedDocuments {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  Optional<SignedDocument> find(FileNumber number) {
    return entities
        .createQuery("select d from SignedDocument d where d.file = :file", SignedDocument.class)
        .setParameter("file", number.value())
        .getResultStream()
        .findFirst();
  }

  /** The one that has waited longest for its time-stamp. */
  Optional<SignedDocument> findUnstamped() {
    return entities
        .createQuery(
            "select d from SignedDocument d where d.stampedAt is null order by d.id",
            SignedDocument.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
