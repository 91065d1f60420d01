package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.procedure.domain.FormView;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.shared.domain.Language;

/** Runs the form of a case file; until the revisions are stored it has nothing to run. */
@Dependent
class Forms {
  ProcedureDefinition definition(CaseFile file) {
    throw new UnsupportedOperationException();
  }

  FormView view(CaseFile file, Language language) {
    throw new UnsupportedOperationException();
  }

  FormView view(CaseFile file, byte[] instance, Language language) {
    throw new UnsupportedOperationException();
  }

  byte[] filed(CaseFile file, Language language) {
    throw new UnsupportedOperationException();
  }
}
