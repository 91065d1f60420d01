package lu.espace.procedure.domain;

import java.lang.Character.UnicodeBlock;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The characters that every part of the product can show, the printed document included: the Latin,
 * Greek and Cyrillic scripts, punctuation, currencies and the common symbols. A value with any
 * other one would be printed with a gap, so it is refused while it is typed.
 */
public final class PrintableText {

  private static final Set<UnicodeBlock> BLOCKS =
      Set.of(
          UnicodeBlock.BASIC_LATIN,
          UnicodeBlock.LATIN_1_SUPPLEMENT,
          UnicodeBlock.LATIN_EXTENDED_A,
          UnicodeBlock.LATIN_EXTENDED_B,
          UnicodeBlock.GREEK,
          UnicodeBlock.CYRILLIC);

  /** Typographic marks, arrows and mathematical signs that keyboards and word processors insert. */
  private static final String SYMBOLS =
      "\u2010\u2011\u2012\u2013\u2014\u2015\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u2020\u2021"
          + "\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u2044\u20ac\u2116\u2122\u2126\u2190\u2191"
          + "\u2192\u2193\u2202\u2206\u220f\u2211\u2212\u221a\u221e\u222b\u2248\u2260\u2264\u2265"
          + "\u25ca\ufb01\ufb02";

  private PrintableText() {}

  /**
   * The first character that cannot be printed, as a code point.
   *
   * @param lines whether line breaks are allowed
   */
  public static OptionalInt firstUnprintable(String text, boolean lines) {
    return text.codePoints().filter(c -> !isPrintable(c) && !(lines && c == '\n')).findFirst();
  }

  private static boolean isPrintable(int character) {
    if (Character.isISOControl(character)
        || !Character.isDefined(character)
        || Character.getType(character) == Character.FORMAT) {
      return false;
    }
    return SYMBOLS.indexOf(character) >= 0 || BLOCKS.contains(UnicodeBlock.of(character));
  }
}
