package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import lu.espace.access.service.Holders;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Caller;

/** The names of persons as the timeline tells them. */
@Dependent
class Actors {

  @Inject private Caller caller;
  @Inject private Holders holders;

  /** The caller's name; its number where the name was never read from a certificate. */
  String caller() {
    return name(caller.ssn());
  }

  /** A person's name; its number where the name was never read from a certificate. */
  String name(Ssn person) {
    return holders.findName(person).orElseGet(person::value);
  }
}
