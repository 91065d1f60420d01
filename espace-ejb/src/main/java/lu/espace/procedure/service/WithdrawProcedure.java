package lu.espace.procedure.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import lu.espace.procedure.domain.Procedure;
import lu.espace.procedure.domain.ProcedureError;
import lu.espace.procedure.port.OpenDrafts;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Operators;

/**
 * An operator takes a procedure off the offer. Its page, its revisions and its files stay readable;
 * nothing of it can be begun, prepared or signed any more, and whoever has a draft hears of it.
 */
@Stateless
@Guarded
public class WithdrawProcedure {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private Operators operators;
  @Inject private ProcedureDefinitions definitions;
  @Inject private OpenDrafts drafts;
  @Inject private Clock clock;

  /**
   * @return how many drafts there are, whose members were told
   * @throws BusinessException {@link ProcedureError#UNKNOWN_PROCEDURE}, {@link
   *     ProcedureError#WITHDRAWN}
   */
  @ForHolders
  public int withdraw(ProcedureCode code) {
    Ssn operator = operators.require();
    Procedure procedure =
        entities
            .createQuery("select p from Procedure p where p.code = :code", Procedure.class)
            .setParameter("code", code.value())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new BusinessException(ProcedureError.UNKNOWN_PROCEDURE));
    if (procedure.withdrawnAt().isPresent()) {
      throw new BusinessException(ProcedureError.WITHDRAWN);
    }
    procedure.withdraw(operator, clock.instant());
    return drafts.tellWithdrawn(code, definitions.readable(code).definition().title());
  }
}
