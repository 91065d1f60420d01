package lu.espace.casefile.service;

import java.io.Serializable;
import java.util.List;

/**
 * Who else has a draft open.
 *
 * @param version of the answers now, so that a page learns whether what it shows is old
 */
public record Company(int version, List<Fellow> others) implements Serializable {

  /** For who has nothing to do with the draft. */
  public static final Company NOBODY = new Company(0, List.of());
}
