package lu.espace.casefile.service;

import java.io.Serializable;
import java.util.List;
import lu.espace.procedure.domain.Change;

/**
 * A change of the answers by somebody who knows what stood there.
 *
 * @param seen the values that this person has seen in the field, or wrote there; a change of
 *     another value than these would take away what nobody has looked at. Where nothing is named,
 *     nothing is compared
 */
public record Edit(Change change, List<String> seen) implements Serializable {

  /** A change that is made whatever stands there. */
  public static Edit of(Change change) {
    return new Edit(change, List.of());
  }

  /** The field, empty for a change of rows. */
  String path() {
    return change instanceof Change.Set set ? set.path() : "";
  }
}
