package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.domain.TimelineEvent;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;

/** The stored case files, by their numbers; part of the calling service's transaction. */
@Dependent
class CaseFiles {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  void add(CaseFile file) {
    entities.persist(file);
  }

  void add(TimelineEvent event) {
    entities.persist(event);
  }

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND}
   */
  CaseFile get(FileNumber number) {
    return first(byNumber(number)).orElseThrow(CaseFiles::notFound);
  }

  /**
   * The file, with its row locked until the transaction ends: changes made at the same moment
   * follow one another, each on the result of the one before.
   */
  CaseFile getForChange(FileNumber number) {
    return first(byNumber(number).setLockMode(LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(CaseFiles::notFound);
  }

  /** The draft of this revision that the holder began last and nobody changed since. */
  Optional<CaseFile> findUntouched(
      EspaceId espace, ProcedureCode procedure, long revisionId, Ssn holder) {
    return first(
        entities
            .createQuery(
                "select f from CaseFile f where f.espaceId = :espace"
                    + " and f.procedureCode = :procedure and f.revisionId = :revision"
                    + " and f.createdBy = :holder and f.state = :draft and f.instanceVersion = 0"
                    + " order by f.id desc",
                CaseFile.class)
            .setParameter("espace", espace.value())
            .setParameter("procedure", procedure.value())
            .setParameter("revision", revisionId)
            .setParameter("holder", holder.value())
            .setParameter("draft", FileState.DRAFT)
            .setMaxResults(1));
  }

  private TypedQuery<CaseFile> byNumber(FileNumber number) {
    return entities
        .createQuery("select f from CaseFile f where f.number = :number", CaseFile.class)
        .setParameter("number", number.value());
  }

  private static Optional<CaseFile> first(TypedQuery<CaseFile> query) {
    return query.getResultStream().findFirst();
  }

  private static BusinessException notFound() {
    return new BusinessException(SharedError.NOT_FOUND);
  }
}
