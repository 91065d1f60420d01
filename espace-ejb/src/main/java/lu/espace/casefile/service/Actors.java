package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import lu.espace.shared.domain.Ssn;

/** How a person who acts on a file is called in its timeline. */
@Dependent
public class Actors {

  /** The person's name. */
  public String name(Ssn person) {
    return person.value();
  }
}
