package lu.espace.upload.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.upload.domain.FileKind;
import lu.espace.upload.domain.ReceivedFile;
import lu.espace.upload.domain.ReceivedFile.Announcement;
import lu.espace.upload.domain.Upload;
import lu.espace.upload.domain.UploadError;
import lu.espace.upload.port.FileContent;
import lu.espace.upload.port.FileInspector;
import lu.espace.upload.port.ImageCleaner;

/**
 * Takes files in, for services of any feature; part of the calling service's transaction, whose
 * rights decide who may reach which file.
 */
@Dependent
public class Uploads {

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  @Inject private FileParts parts;
  @Inject private FileInspector inspector;
  @Inject private ImageCleaner cleaner;
  @Inject private Clock clock;

  /** A file begins to arrive. */
  public ReceivedFile begin(EspaceId espace, Announcement announcement, Ssn by) {
    ReceivedFile file = new ReceivedFile(espace, announcement, by, clock.instant());
    store.persist(file);
    store.flush();
    return file;
  }

  public Optional<ReceivedFile> find(String key) {
    return query(key, LockModeType.NONE);
  }

  /**
   * The file with its row locked, so that two requests for the same one follow one another.
   *
   * @throws BusinessException {@link SharedError#NOT_FOUND}
   */
  public ReceivedFile getForChange(String key) {
    return query(key, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }

  private Optional<ReceivedFile> query(String key, LockModeType lock) {
    return store
        .createQuery("select f from ReceivedFile f where f.key = :key", ReceivedFile.class)
        .setParameter("key", key)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /**
   * The next bytes of a file; with the last ones it is looked into, and refused or accepted.
   *
   * @param kinds those that its place takes
   */
  public void receive(ReceivedFile file, long offset, byte[] bytes, Set<FileKind> kinds) {
    if (offset == 0 && bytes.length > 0) {
      requireKind(inspector.begin(bytes, file.name()), kinds);
    }
    file.arrived(offset, bytes.length, clock.instant());
    for (int at = 0; at < bytes.length; at += Upload.PART) {
      int position = (int) ((offset + at) / Upload.PART);
      parts.add(
          file, position, Arrays.copyOfRange(bytes, at, Math.min(at + Upload.PART, bytes.length)));
    }
    if (file.hasArrived()) {
      finish(file, kinds);
    }
  }

  private void finish(ReceivedFile file, Set<FileKind> kinds) {
    FileContent content = parts.content(file);
    FileInspector.Found found = inspector.inspect(content, file.name());
    requireKind(found, kinds);
    MessageDigest digest = sha256();
    long size = file.size();
    if (found.kind() == FileKind.IMAGE) {
      size = rewrite(file, content, found.mediaType(), digest);
    } else {
      hash(content, digest);
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    file.accept(found.name(), found.mediaType(), size, hash, clock.instant());
  }

  /** Pictures are kept as they were cleaned: behind the old parts, whose place they then take. */
  private long rewrite(
      ReceivedFile file, FileContent content, String mediaType, MessageDigest digest) {
    int old = FileParts.count(file.size());
    PartsOut out = new PartsOut((bytes, ordinal) -> parts.add(file, old + ordinal, bytes));
    try (OutputStream hashing = new DigestOutputStream(out, digest)) {
      cleaner.clean(content, mediaType, hashing);
    } catch (IOException unreadable) {
      throw new BusinessException(UploadError.DAMAGED, unreadable, file.name());
    }
    parts.replaceFirst(file, old);
    return out.written();
  }

  private static void hash(FileContent content, MessageDigest digest) {
    try (InputStream in = content.stream();
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      in.transferTo(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  private static void requireKind(FileInspector.Found found, Set<FileKind> kinds) {
    if (!kinds.contains(found.kind())) {
      throw new BusinessException(UploadError.OTHER_KIND, found.name(), found.kind().name());
    }
  }

  /** The content of a file that is whole. */
  public FileContent content(ReceivedFile file) {
    return parts.content(file);
  }

  /** The same file once more, for another purpose. */
  public ReceivedFile copy(ReceivedFile file, Ssn by) {
    ReceivedFile copy = file.copy(by, clock.instant());
    store.persist(copy);
    store.flush();
    parts.copy(file, copy);
    return copy;
  }

  /** Nothing of it stays. */
  public void remove(ReceivedFile file) {
    parts.remove(file);
    store.remove(file);
  }
}
