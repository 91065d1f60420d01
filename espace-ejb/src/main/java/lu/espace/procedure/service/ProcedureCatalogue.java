package lu.espace.procedure.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import lu.espace.procedure.domain.Fee;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.domain.ProcedureInformation;
import lu.espace.procedure.domain.PublicService;
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
    return entries(language).stream().map(CatalogueSearch.Entry::procedure).toList();
  }

  /** Those that are looked for, the best first; by title where no words are given. */
  @OpenToEveryone("What the State offers is public")
  public List<ProcedureSummary> search(CatalogueFilter filter, Language language) {
    List<CatalogueSearch.Entry> accepted =
        entries(language).stream().filter(entry -> filter.accepts(entry.procedure())).toList();
    return new CatalogueSearch(accepted).find(filter.words());
  }

  /**
   * What there is to know of one, also where it can be begun no more.
   *
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
        information.privacy().in(language),
        definition.publicService().map(service -> service.output().in(language)).orElse(""),
        definition.fees().stream().map(fee -> cost(fee, language)).toList(),
        definition.publicService().map(PublicService::legalResources).orElse(List.of()),
        definitions.findWithdrawal(code).orElse(null),
        definitions.findCurrent(code).isPresent());
  }

  private List<CatalogueSearch.Entry> entries(Language language) {
    Collator order = Collator.getInstance(language.locale());
    return definitions.all().stream()
        .map(revision -> entry(revision.definition(), language))
        .sorted(Comparator.comparing(entry -> entry.procedure().title(), order))
        .toList();
  }

  private static CatalogueSearch.Entry entry(ProcedureDefinition definition, Language language) {
    return CatalogueSearch.Entry.of(
        summary(definition, language), definition.information().keywords().in(language));
  }

  private static ProcedureSummary summary(ProcedureDefinition definition, Language language) {
    return new ProcedureSummary(
        definition.code().value(),
        definition.title().in(language),
        definition.summary().in(language),
        definition.institution(),
        definition.information().authority().in(language),
        definition.compartment(),
        definition.publicService().map(PublicService::lifeEvents).orElse(List.of()));
  }

  private static ProcedurePage.Cost cost(Fee fee, Language language) {
    return new ProcedurePage.Cost(fee.amount(), fee.label().in(language), fee.always());
  }
}
