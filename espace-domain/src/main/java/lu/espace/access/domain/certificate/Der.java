package lu.espace.access.domain.certificate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One element of DER-encoded data, as far as names and policies need it. */
final class Der {

  private static final int OBJECT_IDENTIFIER = 0x06;

  private final int tag;
  private final byte[] data;
  private final int start;
  private final int end;

  private Der(int tag, byte[] data, int start, int end) {
    this.tag = tag;
    this.data = data;
    this.start = start;
    this.end = end;
  }

  /** The element that fills the data. */
  static Der of(byte[] data) {
    return read(data, 0, data.length);
  }

  /** The elements inside this one. */
  List<Der> children() {
    List<Der> children = new ArrayList<>();
    int position = start;
    while (position < end) {
      Der child = read(data, position, end);
      children.add(child);
      position = child.end;
    }
    return children;
  }

  private static Der read(byte[] data, int from, int limit) {
    require(from + 2 <= limit);
    int length = data[from + 1] & 0xff;
    int start = from + 2;
    if (length > 0x7f) {
      int octets = length & 0x7f;
      require(octets >= 1 && octets <= 3 && start + octets <= limit);
      length = 0;
      for (int i = 0; i < octets; i++) {
        length = (length << 8) | (data[start + i] & 0xff);
      }
      start += octets;
    }
    require(length <= limit - start);
    return new Der(data[from] & 0xff, data, start, start + length);
  }

  /** The text of a string type; the issuers of twenty years have used all of them. */
  String text() {
    Charset charset =
        switch (tag) {
          case 0x0c -> StandardCharsets.UTF_8;
          case 0x1e -> StandardCharsets.UTF_16BE;
          case 0x1c -> Charset.forName("UTF-32BE");
          default -> StandardCharsets.ISO_8859_1;
        };
    return new String(data, start, end - start, charset);
  }

  /** The dotted form of an object identifier. */
  String identifier() {
    require(tag == OBJECT_IDENTIFIER && start < end);
    StringBuilder dotted = new StringBuilder();
    long arc = 0;
    for (int i = start; i < end; i++) {
      arc = (arc << 7) | (data[i] & 0x7f);
      if ((data[i] & 0x80) == 0) {
        append(dotted, arc);
        arc = 0;
      }
    }
    return dotted.toString();
  }

  private static void append(StringBuilder dotted, long arc) {
    if (dotted.isEmpty()) {
      long first = Math.min(arc / 40, 2);
      dotted.append(first).append('.').append(arc - 40 * first);
    } else {
      dotted.append('.').append(arc);
    }
  }

  private static void require(boolean wellFormed) {
    if (!wellFormed) {
      throw new IllegalArgumentException("Not well-formed DER");
    }
  }
}
