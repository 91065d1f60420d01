package lu.espace.upload.domain;

import java.text.Normalizer;

/**
 * The name of a file as it came from somebody's computer, made harmless: no path, no signs that
 * steer a screen, a shell or a file system, nothing that the printed document cannot show. What a
 * file is does not depend on its name.
 */
public final class FileName {

  /** The longest name, with its ending. */
  public static final int LONGEST = 120;

  private static final int LONGEST_ENDING = 10;
  private static final String NAMELESS = "document";
  private static final String FORBIDDEN = "\"*:<>?|\\/&`$;%#";
  private static final int LAST_LATIN = 0x24f;

  /** Dashes, quotes and what else word processors put into names. */
  private static final String TYPOGRAPHIC =
      "\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2026\u20ac";

  private static final String SPACE_OR_DOT = "[ .]+";

  private FileName() {}

  /** Never empty. */
  public static String harmless(String typed) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    String last = composed.substring(lastSeparator(composed) + 1);
    StringBuilder name = new StringBuilder();
    last.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .forEach(c -> name.append(isPlain(c) ? Character.toString(c) : "_"));
    String tidy =
        name.toString().replaceAll("\\s+", " ").replaceAll("^" + SPACE_OR_DOT + "|[ .]+$", "");
    return tidy.isEmpty() ? NAMELESS : shortened(tidy);
  }

  private static int lastSeparator(String path) {
    return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  }

  private static boolean isPlain(int character) {
    boolean latin = character <= LAST_LATIN && Character.isDefined(character);
    return latin ? FORBIDDEN.indexOf(character) < 0 : TYPOGRAPHIC.indexOf(character) >= 0;
  }

  /** Shortened in the middle: the ending tells people what it is. */
  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot >= 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    return name.substring(0, LONGEST - ending.length()) + ending;
  }
}
