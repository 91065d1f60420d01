package lu.espace.casefile.service;

import java.io.Serializable;

/**
 * Whether the caller changed something in a draft that can be taken back.
 *
 * @param back whether there is a change to take back
 * @param forth whether there is one to make again
 */
public record UndoSteps(boolean back, boolean forth) implements Serializable {

  /** For who reads only. */
  public static final UndoSteps NONE = new UndoSteps(false, false);
}
