package lu.espace.upload.adapter;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The one value of a camera's notes that concerns how the picture is looked at. */
final class ExifOrientation {

  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;
  private static final byte[] HEAD = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  private ExifOrientation() {}

  /** The orientation in an Exif segment, 1 where it has none. */
  static int in(byte[] segment) {
    if (segment.length < HEAD.length + 8 || !startsWith(segment)) {
      return 1;
    }
    ByteBuffer notes = ByteBuffer.wrap(segment, HEAD.length, segment.length - HEAD.length).slice();
    notes.order(notes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = notes.getInt(4);
    if (directory < 0 || directory > notes.capacity() - 2) {
      return 1;
    }
    int count = Short.toUnsignedInt(notes.getShort(directory));
    for (int i = 0; i < count; i++) {
      int at = directory + 2 + i * ENTRY;
      if (at + ENTRY > notes.capacity()) {
        return 1;
      }
      if (notes.getShort(at) == TAG) {
        return Math.max(Short.toUnsignedInt(notes.getShort(at + 8)), 1);
      }
    }
    return 1;
  }

  /** A segment that holds nothing but the orientation. */
  static byte[] segment(int orientation) {
    return ByteBuffer.allocate(HEAD.length + 8 + 2 + ENTRY + 4)
        .put(HEAD)
        .put("MM".getBytes(StandardCharsets.US_ASCII))
        .putShort((short) 42)
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) TAG)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }

  private static boolean startsWith(byte[] segment) {
    for (int i = 0; i < HEAD.length; i++) {
      if (segment[i] != HEAD[i]) {
        return false;
      }
    }
    return true;
  }
}
