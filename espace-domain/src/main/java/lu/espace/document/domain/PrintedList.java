package lu.espace.document.domain;

import java.util.List;
import lu.espace.shared.domain.Language;

/**
 * A list ready to print in one language, on wide pages.
 *
 * @param owner whose list it is, at the head of each page
 * @param facts what the list is, before its rows
 * @param notice the one thing to know before reading, or null
 */
public record PrintedList(
    Language language,
    String title,
    String owner,
    List<Fact> facts,
    Notice notice,
    List<Column> columns,
    List<List<String>> rows) {

  /** A name and its value. */
  public record Fact(String label, String value) {}

  /**
   * What is to be known before reading.
   *
   * @param good whether it is as it should be
   */
  public record Notice(boolean good, String title, List<String> lines) {}

  /**
   * @param millimetres the width; those of all columns make 267
   */
  public record Column(String heading, int millimetres) {}
}
