package lu.espace.upload.adapter;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * What the segments before the first scan of a JPEG say.
 *
 * @param orientation how the camera was held, 1 to 8 (Exif 2.32, 4.6.4 A)
 */
record JpegHead(int width, int height, int orientation) {

  static final int START = 0xffd8;
  static final int SCAN = 0xda;
  static final int EXIF_SEGMENT = 0xe1;

  private static final int UPRIGHT = 1;
  private static final int LAST_ORIENTATION = 8;

  boolean isUpright() {
    return orientation == UPRIGHT;
  }

  /** Whether the picture stands on its side, so that width and height change places. */
  boolean isSideways() {
    return orientation > 4;
  }

  static JpegHead read(DataInputStream in) throws IOException {
    if (in.readUnsignedShort() != START) {
      throw new IOException("This is no JPEG");
    }
    int width = 0;
    int height = 0;
    int orientation = UPRIGHT;
    while (true) {
      int marker = marker(in);
      byte[] segment = new byte[Math.max(in.readUnsignedShort() - 2, 0)];
      in.readFully(segment);
      if (marker == EXIF_SEGMENT && orientation == UPRIGHT) {
        orientation = ExifOrientation.in(segment);
      }
      if (isFrame(marker) && segment.length > 4) {
        height = unsignedShort(segment, 1);
        width = unsignedShort(segment, 3);
      }
      if (marker == SCAN) {
        return new JpegHead(width, height, orientation <= LAST_ORIENTATION ? orientation : UPRIGHT);
      }
    }
  }

  /** The next marker's second byte; fill bytes may stand before it. */
  static int marker(DataInputStream in) throws IOException {
    if (in.readUnsignedByte() != 0xff) {
      throw new IOException("A JPEG's segment does not begin with a marker");
    }
    int marker = in.readUnsignedByte();
    while (marker == 0xff) {
      marker = in.readUnsignedByte();
    }
    if (marker == 0xd9) {
      throw new EOFException("The JPEG ends before its picture");
    }
    return marker;
  }

  /** Start of frame, of whatever coding; C4, C8 and CC are something else. */
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private static int unsignedShort(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }
}
