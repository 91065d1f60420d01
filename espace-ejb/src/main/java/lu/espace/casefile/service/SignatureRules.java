package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.procedure.domain.SignatureRule;

/** What the procedure of a file says of its signature. */
@Dependent
class SignatureRules {

  @Inject private Forms forms;

  SignatureRule of(CaseFile file) {
    return forms.definition(file).signatures();
  }
}
