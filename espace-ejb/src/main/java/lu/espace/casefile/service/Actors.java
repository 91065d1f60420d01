package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import lu.espace.shared.service.Caller;

/** The names of persons as the timeline tells them. */
@Dependent
class Actors {

  @Inject private Caller caller;

  /** The caller's name; its number where the name was never read from a certificate. */
  String caller() {
    return caller.name();
  }
}
