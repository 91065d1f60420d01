package lu.espace.procedure.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lu.espace.procedure.domain.FormContext;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.domain.ProcedureError;
import lu.espace.procedure.domain.Proposal;
import lu.espace.procedure.port.FormEngine;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.Clocks;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Operators;

/** An operator puts a definition here, to be tried before it is published. */
@Stateless
@Guarded
public class ProposeDefinition {

  @Inject private Operators operators;
  @Inject private Proposals proposals;
  @Inject private FormEngine engine;
  @Inject private Clock clock;

  /**
   * @return the number of the proposal
   * @throws BusinessException {@link ProcedureError#DEFINITION_REFUSED}; {@link CheckDefinition}
   *     tells why
   */
  @ForHolders
  public long propose(byte[] document, Language language) {
    Ssn operator = operators.require();
    ProcedureDefinition definition =
        CheckDefinition.read(engine, document)
            .orElseThrow(() -> new BusinessException(ProcedureError.DEFINITION_REFUSED));
    LocalDate today = LocalDate.now(clock.withZone(Clocks.LUXEMBOURG));
    byte[] answers =
        engine.begin(definition, new FormContext(language, today, SampleBusiness.VALUES));
    return proposals.add(new Proposal(document, answers, operator, clock.instant()));
  }

  /** It is not published. */
  @ForHolders
  public void discard(long id) {
    operators.require();
    proposals.remove(proposals.getForChange(id));
  }
}
