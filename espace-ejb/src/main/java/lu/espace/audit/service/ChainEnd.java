package lu.espace.audit.service;

import java.io.Serializable;
import java.util.List;

/**
 * Where a chain ends.
 *
 * @param chain the eSpace's number, 0 for the lines of no eSpace
 * @param number of its last line
 */
public record ChainEnd(long chain, long number, String hash) implements Serializable {

  /**
   * What one sealing did.
   *
   * @param lines how many lines got their seal
   * @param ends of the chains to which they belong
   */
  public record Sealing(int lines, List<ChainEnd> ends) implements Serializable {}
}
