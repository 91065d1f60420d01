package lu.espace.procedure.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.domain.ProcedureInformation;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.OpenToEveryone;

/** The procedures on offer. */
@Stateless
@Guarded
public class ProcedureCatalogue {

  @Inject private ProcedureDefinitions definitions;

  /** All of them by title. */
  @OpenToEveryone("What the State offers is public")
  public List<ProcedureSummary> list(Language language) {
    Collator order = Collator.getInstance(language.locale());
    return definitions.all().stream()
        .map(revision -> summary(revision.definition(), language))
        .sorted(Comparator.comparing(ProcedureSummary::title, order))
        .toList();
  }

  /**
   * @throws BusinessException {@link lu.espace.procedure.domain.ProcedureError#UNKNOWN_PROCEDURE}
   */
  @OpenToEveryone("What the State offers is public")
  public ProcedurePage page(ProcedureCode code, Language language) {
    ProcedureDefinition definition = definitions.readable(code).definition();
    ProcedureInformation information = definition.information();
    return new ProcedurePage(
        summary(definition, language),
        information.audience().in(language),
        information.needed().in(language).lines().toList(),
        information.deadline().in(language),
        information.legalBasis().in(language),
        definition.steps().stream().map(step -> step.in(language)).toList(),
        definitions.findWithdrawal(code).orElse(null));
  }

  private static ProcedureSummary summary(ProcedureDefinition definition, Language language) {
    return new ProcedureSummary(
        definition.code().value(),
        definition.title().in(language),
        definition.summary().in(language),
        definition.institution(),
        definition.information().authority().in(language),
        definition.compartment());
  }
}
