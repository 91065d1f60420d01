package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.PreparedDocument;
import lu.espace.casefile.domain.Submission;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.SharedError;

/** The prepared documents and the submissions; part of the calling service's transaction. */
@Dependent
class Submissions {

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  void add(Submission submission) {
    store.persist(submission);
  }

  void add(PreparedDocument document) {
    store.persist(document);
  }

  /** What was prepared and sent goes no further; the receipts still prove that it was. */
  void withdraw(CaseFile file) {
    find(file).ifPresent(store::remove);
    findDocument(file).ifPresent(store::remove);
    store
        .createQuery("delete from FileRecipient r where r.caseFileId = :file")
        .setParameter("file", file.id().value())
        .executeUpdate();
  }

  Optional<Submission> find(CaseFile file) {
    return store
        .createQuery("select s from Submission s where s.caseFileId = :file", Submission.class)
        .setParameter("file", file.id().value())
        .getResultStream()
        .findFirst();
  }

  Optional<PreparedDocument> findDocument(CaseFile file) {
    return store
        .createQuery(
            "select d from PreparedDocument d where d.caseFileId = :file", PreparedDocument.class)
        .setParameter("file", file.id().value())
        .getResultStream()
        .findFirst();
  }

  /** The file's document, or a new one that nothing was printed into yet. */
  PreparedDocument documentOf(CaseFile file) {
    return findDocument(file).orElseGet(() -> new PreparedDocument(file.id()));
  }

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND} where nothing was prepared
   */
  PreparedDocument getDocument(CaseFile file) {
    return findDocument(file).orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }
}
