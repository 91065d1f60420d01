package lu.espace.journey;

import java.util.regex.Pattern;

/** Labels of inputs as the pages write them. */
final class Labels {

  private static final Pattern SPECIAL = Pattern.compile("[.*+?^${}()|\\[\\]\\\\/]");

  private Labels() {}

  /**
   * The label of an input, whether it must be answered or not; read by the browser, not by Java.
   */
  static Pattern of(String label) {
    return Pattern.compile(
        "^" + SPECIAL.matcher(label).replaceAll("\\\\$0") + "( \\(facultatif\\))?$");
  }
}
