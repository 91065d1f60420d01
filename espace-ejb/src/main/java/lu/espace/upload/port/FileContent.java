package lu.espace.upload.port;

import java.io.InputStream;

/** The content of a received file, of which only small parts are in memory at any moment. */
public interface FileContent {

  /** In bytes. */
  long size();

  /**
   * One part; all but the last one have the length {@link lu.espace.upload.domain.Upload#PART}.
   *
   * @param position from 0
   */
  byte[] part(int position);

  /** From the first byte to the last. */
  InputStream stream();
}
