package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.FileRecipient;
import lu.espace.casefile.domain.FileState;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.SharedError;

/** The desks to which a file was sent; part of the calling service's transaction. */
@Dependent
class Recipients {

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  /**
   * @param desks their codes, in the order in which the form names them
   */
  void add(CaseFile file, List<String> desks, Instant at) {
    for (int i = 0; i < desks.size(); i++) {
      store.persist(new FileRecipient(file.id(), i + 1, desks.get(i), at));
    }
  }

  /** All of them in their order; none while the file is not sent. */
  List<FileRecipient> of(CaseFile file) {
    return store
        .createQuery(
            "select r from FileRecipient r where r.caseFileId = :file order by r.place",
            FileRecipient.class)
        .setParameter("file", file.id().value())
        .getResultList();
  }

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND} where the desk does not have the file
   */
  FileRecipient at(CaseFile file, String desk) {
    return of(file).stream()
        .filter(recipient -> recipient.desk().equals(desk))
        .findFirst()
        .orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }

  /** Where the file stands on the whole. */
  FileState overall(CaseFile file) {
    Set<FileState> states = of(file).stream().map(FileRecipient::state).collect(Collectors.toSet());
    return FileState.overall(states);
  }
}
