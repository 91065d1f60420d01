package lu.espace.upload.adapter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Copies a PNG without notes, times and whatever stands after its end. */
final class PngCopy {

  private static final long SIGNATURE = 0x89504e470d0a1a0aL;
  private static final int LARGEST = 64 * 1024 * 1024;
  private static final int SOME = 8 * 1024;

  private static final Set<String> PICTURE =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD",
          "pHYs");

  private PngCopy() {}

  /** Told the size of the picture before the rest is copied. */
  interface SizeCheck {
    void check(long width, long height);
  }

  static void copy(DataInputStream in, DataOutputStream out, SizeCheck check) throws IOException {
    if (in.readLong() != SIGNATURE) {
      throw new IOException("This is no PNG");
    }
    out.writeLong(SIGNATURE);
    String type;
    do {
      int length = in.readInt();
      byte[] name = in.readNBytes(4);
      type = new String(name, StandardCharsets.US_ASCII);
      if (length < 0 || length > LARGEST) {
        throw new IOException("A chunk of the PNG is too long");
      }
      if (!PICTURE.contains(type)) {
        in.skipNBytes(length + 4L);
        continue;
      }
      out.writeInt(length);
      out.write(name);
      if ("IHDR".equals(type)) {
        head(in, out, check);
        length -= 8;
      }
      chunk(in, out, length + 4L);
    } while (!"IEND".equals(type));
    out.flush();
  }

  private static void head(DataInputStream in, DataOutputStream out, SizeCheck check)
      throws IOException {
    int width = in.readInt();
    int height = in.readInt();
    check.check(Integer.toUnsignedLong(width), Integer.toUnsignedLong(height));
    out.writeInt(width);
    out.writeInt(height);
  }

  private static void chunk(DataInputStream in, DataOutputStream out, long length)
      throws IOException {
    long left = length;
    while (left > 0) {
      byte[] some = in.readNBytes((int) Math.min(left, SOME));
      if (some.length == 0) {
        throw new IOException("The PNG is cut off");
      }
      out.write(some);
      left -= some.length;
    }
  }
}
