package lu.espace.team.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lu.espace.access.domain.HolderCame;

/**
 * Looks at each login whose person has come: who changed the employer acts no more for those who
 * gave the mandate to the people of the former one.
 */
@Dependent
public class MandatesAtLogin {

  @Inject private Mandates mandates;

  void look(@Observes HolderCame came) {
    mandates
        .heldBy(came.holder())
        .forEach(mandate -> mandate.comesWith(came.identifiers(), came.at()));
  }
}
