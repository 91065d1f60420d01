package lu.espace.procedure.service;

import java.io.Serializable;

/**
 * One line of a difference between two definitions.
 *
 * @param number of the line: in the new document, or in the old one where it was removed
 */
public record LineChange(Kind kind, int number, String text) implements Serializable {

  /** What became of the line; a gap stands for lines that are the same. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED,
    GAP
  }
}
