package lu.espace.upload.service;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;
import lu.espace.upload.domain.Upload;

/** Cuts what is written into parts and hands each on as soon as it is full. */
final class PartsOut extends OutputStream {

  private final ObjIntConsumer<byte[]> keep;
  private final byte[] part = new byte[Upload.PART];
  private int filled;
  private int position;
  private long written;

  PartsOut(ObjIntConsumer<byte[]> keep) {
    this.keep = keep;
  }

  @Override
  public void write(int octet) {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int done = 0;
    while (done < length) {
      int some = Math.min(length - done, part.length - filled);
      System.arraycopy(bytes, offset + done, part, filled, some);
      filled += some;
      done += some;
      if (filled == part.length) {
        hand();
      }
    }
    written += length;
  }

  private void hand() {
    keep.accept(Arrays.copyOf(part, filled), position++);
    filled = 0;
  }

  @Override
  public void close() {
    if (filled > 0) {
      hand();
    }
  }

  /** In bytes. */
  long written() {
    return written;
  }
}
