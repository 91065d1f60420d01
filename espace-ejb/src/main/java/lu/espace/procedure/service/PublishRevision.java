package lu.espace.procedure.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import lu.espace.procedure.domain.Procedure;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.domain.Revision;
import lu.espace.procedure.domain.Term;
import lu.espace.procedure.port.FormEngine;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Sha256;
import lu.espace.shared.domain.Ssn;

/** A definition becomes the next revision of its procedure. */
@Dependent
public class PublishRevision {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private FormEngine engine;
  @Inject private Clock clock;

  /**
   * Publishes a definition that comes with the release unless the procedure already has, or had,
   * this very content. A procedure that an operator withdrew stays withdrawn.
   *
   * @return the number of the new revision, or empty
   * @throws lu.espace.procedure.domain.DefinitionRefused with all that is wrong with it
   */
  public Optional<Integer> publish(byte[] document) {
    ProcedureDefinition definition = engine.read(document);
    Term term = new Term(definition.validFrom(), Optional.empty());
    return publish(definition.code(), document, term, Optional.empty());
  }

  /**
   * Publishes a definition that was read without a problem.
   *
   * @param by the operator, whose publication also ends a withdrawal
   * @return the number of the new revision, or empty where the procedure has, or had, this content
   */
  Optional<Integer> publish(ProcedureCode code, byte[] document, Term term, Optional<Ssn> by) {
    onePublicationAtATime();
    Procedure procedure = procedure(code);
    if (hasContent(procedure, Sha256.of(document))) {
      return Optional.empty();
    }
    int number = lastNumber(procedure) + 1;
    entities.persist(Revision.published(procedure, number, document, term, by, clock.instant()));
    entities.flush();
    return Optional.of(number);
  }

  private void onePublicationAtATime() {
    entities
        .createNativeQuery("select id from procedure_publication where id = 1 for update")
        .getResultList();
  }

  private Procedure procedure(ProcedureCode code) {
    return entities
        .createQuery("select p from Procedure p where p.code = :code", Procedure.class)
        .setParameter("code", code.value())
        .getResultStream()
        .findFirst()
        .orElseGet(
            () -> {
              Procedure procedure = new Procedure(code);
              entities.persist(procedure);
              return procedure;
            });
  }

  private boolean hasContent(Procedure procedure, String sha256) {
    return entities
            .createQuery(
                "select count(r) from Revision r where r.procedure = :procedure"
                    + " and r.sha256 = :sha256",
                Long.class)
            .setParameter("procedure", procedure)
            .setParameter("sha256", sha256)
            .getSingleResult()
        > 0;
  }

  private int lastNumber(Procedure procedure) {
    Integer last =
        entities
            .createQuery(
                "select max(r.number) from Revision r where r.procedure = :procedure",
                Integer.class)
            .setParameter("procedure", procedure)
            .getSingleResult();
    return last == null ? 0 : last;
  }
}
