package lu.espace.business.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.access.service.Holders;
import lu.espace.business.domain.Business;
import lu.espace.business.domain.Espace;
import lu.espace.business.domain.LegalForm;
import lu.espace.business.port.Memberships;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.SharedError;

/**
 * The stored businesses and eSpaces, for services of this and other features; part of their
 * transaction and behind their rights.
 */
@Dependent
public class Businesses {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private Memberships memberships;
  @Inject private Holders holders;

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND}
   */
  public BusinessView get(EspaceId espace) {
    Business business = espace(espace).business();
    return new BusinessView(
        espace, business.legalName(), business.legalForm(), business.identifiers());
  }

  /** The business calls itself otherwise from now on. */
  public void rename(EspaceId espace, String legalName, LegalForm form) {
    espace(espace).business().isNamed(legalName, form);
  }

  /** The eSpace of the business that has one of these identifiers, if it has an eSpace. */
  public Optional<EspaceId> findByIdentifiers(Collection<BusinessIdentifier> identifiers) {
    return findEspace(identifiers).map(Espace::id);
  }

  /** The eSpace of the business that has one of these identifiers. */
  Optional<Espace> findEspace(Collection<BusinessIdentifier> identifiers) {
    return identifiers.stream().map(this::findEspace).flatMap(Optional::stream).findFirst();
  }

  private Optional<Espace> findEspace(BusinessIdentifier identifier) {
    return entities
        .createQuery(
            "select e from Espace e join e.business b join b.identifiers i"
                + " where i.scheme = :scheme and i.number = :number",
            Espace.class)
        .setParameter("scheme", identifier.scheme())
        .setParameter("number", identifier.value())
        .getResultStream()
        .findFirst();
  }

  /** The names of those who can let somebody in. */
  List<String> administrators(EspaceId espace) {
    return memberships.administratorsOf(espace).stream()
        .map(holders::findName)
        .flatMap(Optional::stream)
        .toList();
  }

  private Espace espace(EspaceId id) {
    return Optional.ofNullable(entities.find(Espace.class, id.value()))
        .orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }
}
