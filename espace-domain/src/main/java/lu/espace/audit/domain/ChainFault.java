package lu.espace.audit.domain;

import java.io.Serializable;

/**
 * One place where a chain does not hold.
 *
 * @param from the first line concerned, {@code to} the last one, or the second of two swapped
 */
public record ChainFault(Kind kind, long from, long to) implements Serializable {

  /** What was done to the lines. */
  public enum Kind {
    /** The line's content is not what was sealed, or the hash of the line before is not. */
    CHANGED,
    /** Lines are missing between others or at the beginning. */
    REMOVED,
    /** Two lines stand at each other's place. */
    SWAPPED,
    /** The newest lines are missing. */
    CUT,
    /** The chain's end is not where, or what, the head says: one of the two was rewritten. */
    END_REWRITTEN
  }
}
