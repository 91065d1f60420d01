package lu.espace.upload.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lu.espace.upload.domain.FilePart;
import lu.espace.upload.domain.ReceivedFile;
import lu.espace.upload.domain.Upload;
import lu.espace.upload.port.FileContent;

/** The stored parts of received files; none stays in memory once it is written or read. */
@Dependent
class FileParts {

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  void add(ReceivedFile file, int ordinal, byte[] content) {
    FilePart part = new FilePart(file, ordinal, content);
    store.persist(part);
    store.flush();
    store.detach(part);
  }

  byte[] read(long file, int ordinal) {
    return store
        .createQuery(
            "select p.content from FilePart p where p.fileId = :file and p.ordinal = :ordinal",
            byte[].class)
        .setParameter("file", file)
        .setParameter("ordinal", ordinal)
        .getSingleResult();
  }

  FileContent content(ReceivedFile file) {
    return new StoredContent(this, file.id(), file.size());
  }

  void remove(ReceivedFile file) {
    store
        .createQuery("delete from FilePart p where p.fileId = :file")
        .setParameter("file", file.id())
        .executeUpdate();
  }

  /** The parts from a ordinal on become the first ones; those before go. */
  void replaceFirst(ReceivedFile file, int from) {
    store
        .createQuery("delete from FilePart p where p.fileId = :file and p.ordinal < :from")
        .setParameter("file", file.id())
        .setParameter("from", from)
        .executeUpdate();
    move(file, 0);
    move(file, from);
  }

  /** By way of negative numbers, because no two parts may have the same one at any moment. */
  private void move(ReceivedFile file, int by) {
    store
        .createNativeQuery(
            "update received_file_part set ordinal = -1 - ordinal - ?1 where file_id = ?2")
        .setParameter(1, by)
        .setParameter(2, file.id())
        .executeUpdate();
  }

  /** The parts of one file once more as those of another, sealed as they are. */
  void copy(ReceivedFile from, ReceivedFile to) {
    store.flush();
    store
        .createNativeQuery(
            "insert into received_file_part (file_id, ordinal, content)"
                + " select ?1, ordinal, content from received_file_part where file_id = ?2")
        .setParameter(1, to.id())
        .setParameter(2, from.id())
        .executeUpdate();
  }

  /** How many parts a file of this size has. */
  static int count(long size) {
    return (int) ((size + Upload.PART - 1) / Upload.PART);
  }
}
