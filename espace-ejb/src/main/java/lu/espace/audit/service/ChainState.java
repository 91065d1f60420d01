package lu.espace.audit.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import lu.espace.audit.domain.ChainFault;

/**
 * What a check of a chain found.
 *
 * @param lines how many sealed lines were read
 * @param waiting lines so new that they are not sealed yet
 * @param hash of the last line as the head has it, by which two checks can be compared
 * @param faults where the chain does not hold, in its order
 */
public record ChainState(
    Instant checkedAt, long lines, long waiting, String hash, List<ChainFault> faults)
    implements Serializable {

  public boolean holds() {
    return faults.isEmpty();
  }
}
