package lu.espace.verifier;

import java.util.List;

/**
 * What was found in one chain.
 *
 * @param chain the eSpace's number, 0 for the lines of no eSpace
 * @param lines how many sealed lines were read, {@code waiting} how many are not sealed yet
 */
public record ChainReport(long chain, long lines, long waiting, List<Fault> faults) {

  public boolean holds() {
    return faults.isEmpty();
  }
}
