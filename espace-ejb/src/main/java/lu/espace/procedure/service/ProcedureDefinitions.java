package lu.espace.procedure.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.espace.procedure.domain.Procedure;
import lu.espace.procedure.domain.ProcedureError;
import lu.espace.procedure.domain.Revision;
import lu.espace.procedure.port.FormEngine;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.service.Clocks;

/** The published definitions, for the services that start and run case files. */
@Dependent
public class ProcedureDefinitions {

  /** Of several that count on the same day, the one that was published last is in force. */
  private static final String IN_FORCE =
      "r.validFrom <= :today and (r.validUntil is null or r.validUntil >= :today)";

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
    return findCurrent(code)
        .orElseThrow(() -> new BusinessException(ProcedureError.UNKNOWN_PROCEDURE));
  }

  /** The revision by which the procedure is filed today, empty where it cannot be filed. */
  public Optional<PublishedRevision> findCurrent(ProcedureCode code) {
    return first("and r.procedure.withdrawnAt is null and " + IN_FORCE, code, today());
  }

  /**
   * What there is to read of a procedure, whether it can be filed or not: the revision of today,
   * else the one that was in force last.
   *
   * @throws BusinessException {@link ProcedureError#UNKNOWN_PROCEDURE} if none ever was
   */
  PublishedRevision readable(ProcedureCode code) {
    return first("and " + IN_FORCE, code, today())
        .or(() -> first("and r.validFrom <= :today", code, today()))
        .orElseThrow(() -> new BusinessException(ProcedureError.UNKNOWN_PROCEDURE));
  }

  /**
   * @throws BusinessException {@link ProcedureError#WITHDRAWN}
   */
  public void requireOnOffer(ProcedureCode code) {
    if (findWithdrawal(code).isPresent()) {
      throw new BusinessException(ProcedureError.WITHDRAWN);
    }
  }

  /** When the procedure was withdrawn, empty while it is not. */
  Optional<Instant> findWithdrawal(ProcedureCode code) {
    return entities
        .createQuery("select p from Procedure p where p.code = :code", Procedure.class)
        .setParameter("code", code.value())
        .getResultStream()
        .findFirst()
        .flatMap(Procedure::withdrawnAt);
  }

  private Optional<PublishedRevision> first(String condition, ProcedureCode code, LocalDate day) {
    return entities
        .createQuery(
            "select r.id from Revision r where r.procedure.code = :code "
                + condition
                + " order by r.number desc",
            Long.class)
        .setParameter("code", code.value())
        .setParameter("today", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(this::byRevision);
  }

  /**
   * The revision that a case file was started with.
   *
   * @throws BusinessException {@link ProcedureError#UNKNOWN_PROCEDURE}
   */
  public PublishedRevision byRevision(long id) {
    return cache.get(id, this::read);
  }

  /** The current revision of every procedure that can be filed. */
  List<PublishedRevision> all() {
    return entities
        .createQuery(
            "select r.id from Revision r where r.procedure.withdrawnAt is null and r.number ="
                + " (select max(o.number) from Revision o where o.procedure = r.procedure and "
                + IN_FORCE.replace("r.", "o.")
                + ")",
            Long.class)
        .setParameter("today", today())
        .getResultStream()
        .map(this::byRevision)
        .toList();
  }

  /** The document of a revision as it was published. */
  byte[] document(long id) {
    Revision revision = entities.find(Revision.class, id);
    if (revision == null) {
      throw new BusinessException(ProcedureError.UNKNOWN_PROCEDURE);
    }
    return revision.document();
  }

  private PublishedRevision read(long id) {
    return new PublishedRevision(id, engine.read(document(id)));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Clocks.LUXEMBOURG);
  }
}
