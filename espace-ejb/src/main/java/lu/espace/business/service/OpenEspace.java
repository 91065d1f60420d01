package lu.espace.business.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.access.service.Holders;
import lu.espace.business.domain.BusinessError;
import lu.espace.business.domain.BusinessProfile;
import lu.espace.business.domain.Espace;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;

/** A certificate administrator opens the one eSpace of its business. */
@Stateless
@Guarded
public class OpenEspace {

  @Inject private Caller caller;
  @Inject private Holders holders;
  @Inject private Businesses businesses;
  @Inject private EspaceRegister register;

  /**
   * @param terms the edition of the terms of use that was accepted
   * @throws BusinessException {@link BusinessError}; where the eSpace exists, also at this very
   *     moment, with the names of whom to ask
   */
  @ForHolders
  public EspaceId open(BusinessProfile profile, String terms) {
    if (!caller.isAdministrator()) {
      throw new BusinessException(BusinessError.ADMINISTRATOR_ONLY);
    }
    if (!Espace.TERMS.equals(terms)) {
      throw new BusinessException(BusinessError.TERMS_NOT_ACCEPTED);
    }
    List<BusinessIdentifier> identifiers = identifiers();
    refuseSecond(identifiers, null);
    try {
      return register.enter(identifiers, profile);
    } catch (BusinessException refused) {
      if (refused.error() == BusinessError.ESPACE_EXISTS) {
        refuseSecond(identifiers, refused);
      }
      throw refused;
    }
  }

  /** Only the certificate says which business it is: what a person types would open any. */
  private List<BusinessIdentifier> identifiers() {
    List<BusinessIdentifier> identifiers =
        holders
            .findLastCertificate(caller.ssn())
            .map(certificate -> certificate.subject().identifiers())
            .orElse(List.of());
    if (identifiers.isEmpty()) {
      throw new BusinessException(BusinessError.NO_IDENTIFIER);
    }
    return identifiers;
  }

  private void refuseSecond(List<BusinessIdentifier> identifiers, BusinessException cause) {
    businesses
        .findEspace(identifiers)
        .ifPresent(
            espace -> {
              String whom = String.join(", ", businesses.administrators(espace.id()));
              throw new BusinessException(BusinessError.ESPACE_EXISTS, cause, whom);
            });
  }
}
