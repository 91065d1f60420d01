package lu.espace.upload.adapter;

import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import lu.espace.upload.domain.Upload;
import lu.espace.upload.port.FileContent;

/** Any place of a received file, with a few of its parts in memory. */
class PartsRead {

  private static final int KEPT = 4;

  private final FileContent content;
  private final Map<Integer, byte[]> recent =
      new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  PartsRead(FileContent content) {
    this.content = content;
  }

  long size() {
    return content.size();
  }

  /** The byte at a place. */
  int at(long place) {
    return part(place)[(int) (place % Upload.PART)] & 0xff;
  }

  /**
   * Copies as much as the part at that place has.
   *
   * @return how much, -1 at the end
   */
  int copy(long place, byte[] into, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (place >= size()) {
      return -1;
    }
    byte[] part = part(place);
    int from = (int) (place % Upload.PART);
    int some = Math.min(length, part.length - from);
    System.arraycopy(part, from, into, offset, some);
    return some;
  }

  /** So many bytes from a place on. */
  byte[] bytes(long place, int length) throws IOException {
    byte[] bytes = new byte[length];
    int done = 0;
    while (done < length) {
      int some = copy(place + done, bytes, done, length - done);
      if (some < 0) {
        throw new EOFException();
      }
      done += some;
    }
    return bytes;
  }

  private byte[] part(long place) {
    return recent.computeIfAbsent((int) (place / Upload.PART), content::part);
  }
}
