package lu.espace.upload.service;

import java.io.InputStream;
import java.util.Objects;
import lu.espace.upload.port.FileContent;

/** Reads a received file part by part, each when it is asked for. */
final class StoredContent implements FileContent {

  private final FileParts parts;
  private final long file;
  private final long size;

  StoredContent(FileParts parts, long file, long size) {
    this.parts = parts;
    this.file = file;
    this.size = size;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public byte[] part(int position) {
    return parts.read(file, position);
  }

  @Override
  public InputStream stream() {
    return new PartsIn();
  }

  private final class PartsIn extends InputStream {

    private final int count = FileParts.count(size);
    private byte[] part = new byte[0];
    private int next;
    private int read;

    @Override
    public int read() {
      return fill() ? part[read++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      Objects.checkFromIndexSize(offset, length, into.length);
      if (length == 0) {
        return 0;
      }
      if (!fill()) {
        return -1;
      }
      int some = Math.min(length, part.length - read);
      System.arraycopy(part, read, into, offset, some);
      read += some;
      return some;
    }

    /** Whether there is a byte to read, in this part or in the next one. */
    private boolean fill() {
      while (read == part.length && next < count) {
        part = part(next++);
        read = 0;
      }
      return read < part.length;
    }
  }
}
