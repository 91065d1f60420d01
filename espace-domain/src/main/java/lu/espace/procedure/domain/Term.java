package lu.espace.procedure.domain;

import java.time.LocalDate;
import java.util.Optional;
import lu.espace.shared.domain.BusinessException;

/**
 * The days on which a revision counts, both included.
 *
 * @param until empty where it counts until another one follows
 */
public record Term(LocalDate from, Optional<LocalDate> until) {

  /**
   * @throws BusinessException {@link ProcedureError#TERM_ENDS_BEFORE_IT_BEGINS}
   */
  public Term {
    if (until.filter(last -> last.isBefore(from)).isPresent()) {
      throw new BusinessException(ProcedureError.TERM_ENDS_BEFORE_IT_BEGINS);
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
  }
}
