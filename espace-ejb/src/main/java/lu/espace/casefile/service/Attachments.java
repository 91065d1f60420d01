package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.espace.casefile.domain.Attachment;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.CaseFileId;
import lu.espace.procedure.domain.AttachedFile;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.SharedError;
import lu.espace.upload.domain.ReceivedFile;
import lu.espace.upload.domain.ScanState;

/** The files attached to case files; part of the calling service's transaction. */
@Dependent
class Attachments {

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  void add(Attachment attachment) {
    store.persist(attachment);
  }

  void remove(Attachment attachment) {
    store.remove(attachment);
    store.flush();
  }

  /** All of a case file in the order in which they were attached, those included that arrive. */
  List<Attachment> of(CaseFile file) {
    return store
        .createQuery(
            "select a from Attachment a where a.caseFileId = :file order by a.id", Attachment.class)
        .setParameter("file", file.id().value())
        .getResultList();
  }

  /** Those that are whole, as the form knows them, by their places. */
  Map<String, List<AttachedFile>> byPlace(CaseFile file) {
    return of(file).stream()
        .filter(Attachment::isWhole)
        .collect(
            Collectors.groupingBy(
                Attachment::place, Collectors.mapping(Attachments::attached, Collectors.toList())));
  }

  /**
   * An attachment of this case file and of no other.
   *
   * @throws BusinessException {@link SharedError#NOT_FOUND}
   */
  Attachment get(FileNumber number, String key) {
    return store
        .createQuery(
            "select a from Attachment a, CaseFile f where a.caseFileId = f.id"
                + " and f.number = :number and a.file.key = :key",
            Attachment.class)
        .setParameter("number", number.value())
        .setParameter("key", key)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }

  Optional<Attachment> findByReceived(long receivedFile) {
    return store
        .createQuery("select a from Attachment a where a.file.id = :file", Attachment.class)
        .setParameter("file", receivedFile)
        .getResultStream()
        .findFirst();
  }

  Optional<FileNumber> number(CaseFileId id) {
    return Optional.ofNullable(store.find(CaseFile.class, id.value())).map(CaseFile::number);
  }

  /** Whether the scanner found every file clean that is whole. */
  boolean areClean(CaseFile file) {
    return of(file).stream()
        .filter(Attachment::isWhole)
        .allMatch(one -> one.file().state().filter(ScanState.CLEAN::equals).isPresent());
  }

  static AttachedFile attached(Attachment attachment) {
    ReceivedFile file = attachment.file();
    return new AttachedFile(
        file.key(),
        file.name(),
        file.mediaType().orElseThrow(),
        file.size(),
        file.sha256().orElseThrow(),
        attachment.issuedOn().orElse(null),
        file.state().orElseThrow());
  }
}
