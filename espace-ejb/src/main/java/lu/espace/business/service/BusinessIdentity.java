package lu.espace.business.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;

/** Tells the members who the business is. */
@Stateless
@Guarded
public class BusinessIdentity {

  @Inject private Businesses businesses;

  @Requires(Right.VIEW)
  @ReadOnly
  public BusinessView of(EspaceId espace) {
    return businesses.get(espace);
  }
}
