package lu.espace.procedure.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lu.espace.procedure.domain.ProcedureError;
import lu.espace.procedure.domain.Revision;
import lu.espace.procedure.port.FormEngine;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.service.Clocks;

/** The published definitions, for the services that start and run case files. */
@Dependent
public class ProcedureDefinitions {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private FormEngine engine;
  @Inject private RevisionCache cache;
  @Inject private Clock clock;

  /**
   * The revision by which the procedure is filed today.
   *
   * @throws BusinessException {@link ProcedureError#UNKNOWN_PROCEDURE}
   */
  public PublishedRevision current(ProcedureCode code) {
    return entities
        .createQuery(
            "select r.id from Revision r where r.procedure.code = :code"
                + " and r.validFrom <= :today order by r.number desc",
            Long.class)
        .setParameter("code", code.value())
        .setParameter("today", today())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(this::byRevision)
        .orElseThrow(() -> new BusinessException(ProcedureError.UNKNOWN_PROCEDURE));
  }

  /**
   * The revision that a case file was started with.
   *
   * @throws BusinessException {@link ProcedureError#UNKNOWN_PROCEDURE}
   */
  public PublishedRevision byRevision(long id) {
    return cache.get(id, this::read);
  }

  /** The current revision of every procedure. */
  List<PublishedRevision> all() {
    return entities
        .createQuery(
            "select r.id from Revision r where r.number = (select max(o.number) from Revision o"
                + " where o.procedure = r.procedure and o.validFrom <= :today)",
            Long.class)
        .setParameter("today", today())
        .getResultStream()
        .map(this::byRevision)
        .toList();
  }

  private PublishedRevision read(long id) {
    Revision revision = entities.find(Revision.class, id);
    if (revision == null) {
      throw new BusinessException(ProcedureError.UNKNOWN_PROCEDURE);
    }
    return new PublishedRevision(id, engine.read(revision.document()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Clocks.LUXEMBOURG);
  }
}
