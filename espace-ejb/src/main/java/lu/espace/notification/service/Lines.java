package lu.espace.notification.service;

/** Breaks text into the lines of a plain mail. */
final class Lines {

  private Lines() {}

  /** The text with its words in lines of at most this width, where the words allow it. */
  static String wrap(String text, int width, String newLine) {
    StringBuilder lines = new StringBuilder();
    int length = 0;
    for (String word : text.strip().split("[ \\n\\r\\t]+", -1)) {
      boolean fits = length + 1 + word.length() <= width;
      if (length > 0) {
        lines.append(fits ? " " : newLine);
      }
      length = fits && length > 0 ? length + 1 + word.length() : word.length();
      lines.append(word);
    }
    return lines.toString();
  }
}
