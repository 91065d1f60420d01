package lu.espace.procedure.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lu.espace.access.service.Holders;
import lu.espace.procedure.domain.Procedure;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.domain.ProcedureError;
import lu.espace.procedure.domain.Revision;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Clocks;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Operators;
import lu.espace.shared.service.ReadOnly;

/** Shows operators what is published and what was: every procedure with all its revisions. */
@Stateless
@Guarded
public class RevisionList {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private Operators operators;
  @Inject private ProcedureDefinitions definitions;
  @Inject private Holders holders;
  @Inject private Clock clock;

  /** All procedures by title. */
  @ForHolders
  @ReadOnly
  public List<ProcedureLine> all(Language language) {
    operators.require();
    return entities
        .createQuery("select p from Procedure p", Procedure.class)
        .getResultStream()
        .map(procedure -> line(procedure, language))
        .sorted(Comparator.comparing(ProcedureLine::title, Collator.getInstance(language.locale())))
        .toList();
  }

  /**
   * @throws BusinessException {@link ProcedureError#UNKNOWN_PROCEDURE}
   */
  @ForHolders
  @ReadOnly
  public ProcedureLine of(ProcedureCode code, Language language) {
    operators.require();
    return line(procedure(code), language);
  }

  /**
   * The document of a revision as it was published.
   *
   * @throws BusinessException {@link ProcedureError#UNKNOWN_PROCEDURE}
   */
  @ForHolders
  @ReadOnly
  public byte[] document(ProcedureCode code, int number) {
    operators.require();
    return revision(code, number).document();
  }

  /** What a revision changed of the one before it; everything where it is the first one. */
  @ForHolders
  @ReadOnly
  public List<LineChange> difference(ProcedureCode code, int number) {
    operators.require();
    byte[] before = number > 1 ? revision(code, number - 1).document() : new byte[0];
    return Difference.between(before, revision(code, number).document());
  }

  private ProcedureLine line(Procedure procedure, Language language) {
    List<Revision> revisions = revisions(procedure.code());
    ProcedureDefinition shown =
        definitions
            .findCurrent(procedure.code())
            .orElseGet(() -> definitions.byRevision(revisions.get(0).id()))
            .definition();
    Optional<Integer> inForce =
        revisions.stream()
            .filter(revision -> revision.term().contains(today()))
            .map(Revision::number)
            .findFirst();
    return new ProcedureLine(
        procedure.code().value(),
        shown.title().in(language),
        shown.institution(),
        procedure.withdrawnAt().orElse(null),
        revisions.stream().map(revision -> line(revision, inForce)).toList());
  }

  private RevisionLine line(Revision revision, Optional<Integer> inForce) {
    return new RevisionLine(
        revision.number(),
        revision.term().from(),
        revision.term().until().orElse(null),
        revision.publishedAt(),
        revision.publishedBy().map(this::name).orElse(""),
        revision.sha256(),
        inForce.filter(number -> number == revision.number()).isPresent());
  }

  private String name(Ssn person) {
    return holders.findName(person).orElseGet(person::value);
  }

  private List<Revision> revisions(ProcedureCode code) {
    return entities
        .createQuery(
            "select r from Revision r where r.procedure.code = :code order by r.number desc",
            Revision.class)
        .setParameter("code", code.value())
        .getResultList();
  }

  private Revision revision(ProcedureCode code, int number) {
    return revisions(code).stream()
        .filter(revision -> revision.number() == number)
        .findFirst()
        .orElseThrow(() -> new BusinessException(ProcedureError.UNKNOWN_PROCEDURE));
  }

  private Procedure procedure(ProcedureCode code) {
    return entities
        .createQuery("select p from Procedure p where p.code = :code", Procedure.class)
        .setParameter("code", code.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new BusinessException(ProcedureError.UNKNOWN_PROCEDURE));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Clocks.LUXEMBOURG);
  }
}
