package lu.espace.team.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lu.espace.access.service.Holders;
import lu.espace.business.service.Businesses;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Operators;
import lu.espace.shared.service.ReadOnly;
import lu.espace.team.domain.Recovery;

/** Shows operators which recoveries wait for another one of them. */
@Stateless
@Guarded
public class RecoveryList {

  @Inject private Operators operators;
  @Inject private Recoveries recoveries;
  @Inject private Holders holders;
  @Inject private Businesses businesses;
  @Inject private Clock clock;

  @ForHolders
  @ReadOnly
  public List<RecoveryLine> open() {
    Ssn operator = operators.require();
    Instant now = clock.instant();
    return recoveries.open(now).stream().map(one -> line(one, operator, now)).toList();
  }

  private RecoveryLine line(Recovery recovery, Ssn reader, Instant now) {
    return new RecoveryLine(
        recovery.id(),
        businesses.get(recovery.espace()).legalName(),
        name(recovery.candidate()),
        recovery.candidate().value(),
        recovery.proof(),
        name(recovery.openedBy()),
        recovery.openedAt(),
        recovery.confirmFrom(),
        recovery.openedBy().equals(reader),
        !now.isBefore(recovery.confirmFrom()));
  }

  private String name(Ssn person) {
    return holders.findName(person).orElseGet(person::value);
  }
}
