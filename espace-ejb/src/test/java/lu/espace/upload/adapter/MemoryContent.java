package lu.espace.upload.adapter;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import lu.espace.upload.domain.Upload;
import lu.espace.upload.port.FileContent;

/** A file of a test, cut into parts like a stored one. */
final class MemoryContent implements FileContent {

  private final byte[] bytes;

  MemoryContent(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public byte[] part(int position) {
    int from = position * Upload.PART;
    return Arrays.copyOfRange(bytes, from, Math.min(from + Upload.PART, bytes.length));
  }

  @Override
  public InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }
}
