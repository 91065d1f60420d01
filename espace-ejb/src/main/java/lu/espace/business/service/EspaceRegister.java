package lu.espace.business.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.business.domain.Business;
import lu.espace.business.domain.BusinessError;
import lu.espace.business.domain.BusinessProfile;
import lu.espace.business.domain.Espace;
import lu.espace.business.domain.EspaceOpened;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;

/**
 * Enters a new eSpace with everything that begins with it, in a transaction of its own, so that the
 * one that comes second can still be told who was first.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EspaceRegister {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<EspaceOpened> opened;

  /**
   * @throws BusinessException {@link BusinessError#ESPACE_EXISTS} where one of the identifiers was
   *     entered meanwhile
   */
  @ForHolders
  public EspaceId enter(List<BusinessIdentifier> identifiers, BusinessProfile profile) {
    if (!caller.isAdministrator()) {
      throw new BusinessException(BusinessError.ADMINISTRATOR_ONLY);
    }
    Business business = business(identifiers, profile);
    Espace espace = new Espace(business, caller.ssn(), clock.instant());
    try {
      entities.persist(business);
      entities.persist(espace);
      entities.flush();
    } catch (PersistenceException conflict) {
      throw new BusinessException(BusinessError.ESPACE_EXISTS, conflict, "");
    }
    opened.fire(new EspaceOpened(espace.id(), caller.ssn(), identifiers, profile));
    return espace.id();
  }

  private static Business business(List<BusinessIdentifier> identifiers, BusinessProfile profile) {
    String name = profile.legalName() == null ? "" : profile.legalName().strip();
    boolean complete =
        !name.isEmpty() && name.length() <= Business.MAX_NAME && profile.legalForm() != null;
    if (!complete) {
      throw new BusinessException(BusinessError.INCOMPLETE);
    }
    return new Business(name, profile.legalForm(), identifiers);
  }
}
