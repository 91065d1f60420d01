package lu.espace.procedure.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.domain.ProcedureError;
import lu.espace.procedure.domain.Proposal;
import lu.espace.procedure.domain.Term;
import lu.espace.procedure.port.FormEngine;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Operators;

/**
 * An operator publishes a definition as the next revision of its procedure: from its first day on,
 * every new file is begun with it. Files that were begun before keep theirs.
 */
@Stateless
@Guarded
public class PublishDefinition {

  @Inject private Operators operators;
  @Inject private Proposals proposals;
  @Inject private PublishRevision publication;
  @Inject private FormEngine engine;

  /**
   * @param from the first day; where it is empty, the definition's own
   * @param until the last day; where it is empty, until another revision follows
   * @throws BusinessException {@link ProcedureError#DEFINITION_REFUSED}, {@link
   *     ProcedureError#ALREADY_PUBLISHED}
   */
  @ForHolders
  public Published document(byte[] document, Optional<LocalDate> from, Optional<LocalDate> until) {
    Ssn operator = operators.require();
    ProcedureDefinition definition =
        CheckDefinition.read(engine, document)
            .orElseThrow(() -> new BusinessException(ProcedureError.DEFINITION_REFUSED));
    Term term = new Term(from.orElse(definition.validFrom()), until);
    int number =
        publication
            .publish(definition.code(), document, term, Optional.of(operator))
            .orElseThrow(() -> new BusinessException(ProcedureError.ALREADY_PUBLISHED));
    return new Published(definition.code().value(), number);
  }

  /** The same with a definition that was put here before, which is gone then. */
  @ForHolders
  public Published proposal(long id, Optional<LocalDate> from, Optional<LocalDate> until) {
    operators.require();
    Proposal proposal = proposals.getForChange(id);
    Published published = document(proposal.document(), from, until);
    proposals.remove(proposal);
    return published;
  }
}
