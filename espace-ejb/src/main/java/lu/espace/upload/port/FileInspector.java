package lu.espace.upload.port;

import lu.espace.upload.domain.FileKind;

/** Finds out what a file really is, and refuses what is dangerous or of no use to its reader. */
public interface FileInspector {

  /**
   * Looks at the beginning, so that a wrong file need not arrive whole.
   *
   * @throws lu.espace.shared.domain.BusinessException with an {@link
   *     lu.espace.upload.domain.UploadError}
   */
  Found begin(byte[] first, String name);

  /**
   * Looks into the whole file.
   *
   * @throws lu.espace.shared.domain.BusinessException with an {@link
   *     lu.espace.upload.domain.UploadError}
   */
  Found inspect(FileContent content, String name);

  /**
   * What it is.
   *
   * @param name with the ending of its type, where it had none
   */
  record Found(FileKind kind, String mediaType, String name) {}
}
