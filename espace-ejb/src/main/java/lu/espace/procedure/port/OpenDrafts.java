package lu.espace.procedure.port;

import lu.espace.procedure.domain.LocalText;
import lu.espace.shared.domain.ProcedureCode;

/** The files that businesses have begun and not signed. */
public interface OpenDrafts {

  /**
   * Tells the members who may see a draft of the procedure that it can be sent no more.
   *
   * @return the number of drafts
   */
  int tellWithdrawn(ProcedureCode code, LocalText title);
}
