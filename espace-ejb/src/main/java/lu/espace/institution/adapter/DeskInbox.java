package lu.espace.institution.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import lu.espace.casefile.port.InstitutionGateway;
import lu.espace.institution.domain.DeskFile;
import lu.espace.institution.domain.InstitutionError;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Language;
import lu.espace.shared.port.DeskNames;

/** Delivers into the inbox that a desk has in the product itself. */
@Dependent
public class DeskInbox implements InstitutionGateway {

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  @Inject private DeskNames desks;
  @Inject private Clock clock;

  @Override
  public Instant deliver(Delivery delivery) {
    if (desks.find(delivery.desk(), Language.FR).isEmpty()) {
      throw new BusinessException(InstitutionError.DESK_UNKNOWN, delivery.desk());
    }
    return store
        .createQuery(
            "select f from DeskFile f where f.number = :number and f.desk = :desk", DeskFile.class)
        .setParameter("number", delivery.number().value())
        .setParameter("desk", delivery.desk())
        .getResultStream()
        .findFirst()
        .map(DeskFile::receivedAt)
        .orElseGet(() -> received(delivery));
  }

  private Instant received(Delivery delivery) {
    DeskFile file =
        new DeskFile(
            delivery.number(),
            delivery.desk(),
            new DeskFile.Content(
                delivery.procedure(), delivery.procedureTitle(), delivery.businessName()),
            delivery.sentAt(),
            clock.instant());
    store.persist(file);
    store.flush();
    return file.receivedAt();
  }
}
