package lu.espace.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;

/** Checks that nobody changed, removed or moved a line of an eSpace's log. */
@Stateless
@Guarded
public class VerifyLog {

  @Inject private Chains chains;

  @Requires(Right.MANAGE_TEAM)
  @ReadOnly
  public ChainState verify(EspaceId espace) {
    return chains.check(espace.value());
  }
}
