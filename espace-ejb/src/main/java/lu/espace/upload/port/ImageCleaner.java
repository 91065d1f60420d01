package lu.espace.upload.port;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Makes a picture fit to be handed on: upright whatever way the camera was held, and without what
 * the camera told about the place, the time and itself.
 */
public interface ImageCleaner {

  /**
   * Writes the picture anew.
   *
   * @throws lu.espace.shared.domain.BusinessException {@link
   *     lu.espace.upload.domain.UploadError#DAMAGED} where it is none
   */
  void clean(FileContent picture, String mediaType, OutputStream out) throws IOException;
}
