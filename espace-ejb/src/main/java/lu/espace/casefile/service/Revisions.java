package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.shared.domain.ProcedureCode;

/** Stands in until the published revisions are stored. */
@Dependent
class Revisions {
  Forms.Current current(ProcedureCode procedure) {
    throw new UnsupportedOperationException();
  }

  ProcedureDefinition definition(long id) {
    throw new UnsupportedOperationException();
  }
}
