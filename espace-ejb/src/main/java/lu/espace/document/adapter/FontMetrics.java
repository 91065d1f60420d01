package lu.espace.document.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The signs that the printed page can show and how wide they are, so that an unprintable text is
 * refused with its signs named and a word wider than its column gets places to break.
 */
class FontMetrics {

  private static final char ZERO_WIDTH_SPACE = '\u200b';
  private static final int LAST_SIGN = 0x2300;

  /** Width in thousandths of the font size; -1 where the font has no such sign. */
  private final int[] widths = new int[LAST_SIGN];

  FontMetrics(byte[] font) {
    try (TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
      CmapLookup glyphs = face.getUnicodeCmapLookup();
      for (int sign = 0; sign < LAST_SIGN; sign++) {
        int glyph = glyphs.getGlyphId(sign);
        widths[sign] = glyph == 0 ? -1 : face.getAdvanceWidth(glyph) * 1000 / face.getUnitsPerEm();
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    widths['\n'] = 0;
  }

  /** The text as it can be printed: composed letters, one kind of line end, no tabulators. */
  String printable(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFC)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\t', ' ')
        .replace("\u200b", "")
        .replace("\u00ad", "");
  }

  /** The signs of a printable text that the fonts do not have, each once. */
  String unknownSigns(String text) {
    return text.codePoints()
        .filter(sign -> sign >= LAST_SIGN || widths[sign] < 0)
        .distinct()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The width of the widest line, in points at a font size. */
  double widestLine(String text, double size) {
    return text.lines().mapToDouble(line -> width(line, size)).max().orElse(0);
  }

  private double width(String text, double size) {
    return text.chars().map(this::widthOf).sum() * size / 1000;
  }

  private int widthOf(int sign) {
    return sign < LAST_SIGN && widths[sign] > 0 ? widths[sign] : 0;
  }

  /** The text with a place to break wherever a word alone fills the column. */
  String breakable(String text, double size, double column) {
    StringBuilder result = new StringBuilder(text.length() + 16);
    double used = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      used = sign == ' ' || sign == '\n' ? 0 : used + widthOf(sign) * size / 1000;
      if (used > column) {
        result.append(ZERO_WIDTH_SPACE);
        used = widthOf(sign) * size / 1000;
      }
      result.append(sign);
    }
    return result.toString();
  }
}
