package lu.espace.casefile.service;

import java.io.Serializable;
import java.util.List;
import lu.espace.shared.domain.FileNumber;

/**
 * What became of the answers of an earlier file in a new draft.
 *
 * @param number of the new draft
 * @param copied how many answers were taken over
 * @param gone answers for which the form has no place any more
 * @param unfit answers that were taken over but cannot be filed as they are
 */
public record CopyReport(FileNumber number, int copied, List<Line> gone, List<Line> unfit)
    implements Serializable {

  /**
   * @param problem why it does not fit, empty where it has no place
   */
  public record Line(String label, String value, String problem) implements Serializable {}
}
