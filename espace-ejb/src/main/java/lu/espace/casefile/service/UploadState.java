package lu.espace.casefile.service;

import java.io.Serializable;
import lu.espace.casefile.domain.Attachment;

/**
 * How far a file has arrived.
 *
 * @param key by which the file is named from now on
 * @param name as it is kept
 * @param offset where the next part begins, in bytes
 * @param whole whether it is there and was taken
 */
public record UploadState(String key, String name, long offset, long size, boolean whole)
    implements Serializable {

  static UploadState of(Attachment attachment) {
    return new UploadState(
        attachment.file().key(),
        attachment.file().name(),
        attachment.file().size(),
        attachment.file().announced(),
        attachment.isWhole());
  }
}
