package lu.espace.upload.adapter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Copies a JPEG without what its camera and its editors noted: the picture's own segments, its
 * colour profile and nothing after its end.
 */
final class JpegCopy {

  private static final int FIRST_NOTE = 0xe0;
  private static final int LAST_NOTE = 0xef;
  private static final int COMMENT = 0xfe;
  private static final int END = 0xd9;

  private final DataInputStream in;
  private final DataOutputStream out;

  JpegCopy(DataInputStream in, DataOutputStream out) {
    this.in = in;
    this.out = out;
  }

  /**
   * @param orientation that viewers must still be told; 1 where there is nothing to tell
   */
  void copy(int orientation) throws IOException {
    if (in.readUnsignedShort() != JpegHead.START) {
      throw new IOException("This is no JPEG");
    }
    out.writeShort(JpegHead.START);
    if (orientation > 1) {
      segment(JpegHead.EXIF_SEGMENT, ExifOrientation.segment(orientation));
    }
    int marker = JpegHead.marker(in);
    while (marker != END) {
      byte[] segment = new byte[Math.max(in.readUnsignedShort() - 2, 0)];
      in.readFully(segment);
      if (isPicture(marker)) {
        segment(marker, segment);
      }
      marker = marker == JpegHead.SCAN ? scan() : JpegHead.marker(in);
    }
    out.writeShort(0xff00 | END);
    out.flush();
  }

  /** JFIF (E0), colour profile (E2) and Adobe's colour transform (EE) are needed to show it. */
  private static boolean isPicture(int marker) {
    boolean note = marker >= FIRST_NOTE && marker <= LAST_NOTE;
    return marker != COMMENT && (!note || marker == 0xe0 || marker == 0xe2 || marker == 0xee);
  }

  private void segment(int marker, byte[] content) throws IOException {
    out.writeShort(0xff00 | marker);
    out.writeShort(content.length + 2);
    out.write(content);
  }

  /** The coded picture up to the next marker, which is returned. */
  private int scan() throws IOException {
    while (true) {
      int octet = in.readUnsignedByte();
      if (octet != 0xff) {
        out.write(octet);
        continue;
      }
      int next = in.readUnsignedByte();
      while (next == 0xff) {
        next = in.readUnsignedByte();
      }
      boolean coded = next == 0 || (next >= 0xd0 && next <= 0xd7);
      if (!coded) {
        return next;
      }
      out.write(octet);
      out.write(next);
    }
  }
}
