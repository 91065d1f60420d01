package lu.espace.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lu.espace.business.web.CurrentEspace;
import lu.espace.casefile.service.Draft;
import lu.espace.casefile.service.DraftsOf;
import lu.espace.casefile.service.StartCaseFile;
import lu.espace.procedure.service.ProcedureCatalogue;
import lu.espace.procedure.service.ProcedureSummary;
import lu.espace.procedure.web.CatalogueSearchForm;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.Prefs;
import org.omnifaces.util.Faces;

/**
 * The procedures that a business looks for and can start, each with the drafts that are open
 * already.
 */
@Named("start")
@RequestScoped
public class StartBean {

  @Inject private ProcedureCatalogue catalogue;
  @Inject private CatalogueSearchForm search;
  @Inject private DraftsOf drafts;
  @Inject private StartCaseFile starter;
  @Inject private CurrentEspace espace;
  @Inject private Prefs prefs;
  @Inject private Failures failures;

  private List<Offer> offers;

  public List<Offer> getOffers() {
    if (offers == null) {
      offers = offers(search.getFound());
    }
    return offers;
  }

  /** One procedure, by its code; {@code null} where it is not on offer. */
  public Offer offer(String code) {
    return offers(catalogue.list(prefs.getLanguage())).stream()
        .filter(one -> one.procedure().code().equals(code))
        .findFirst()
        .orElse(null);
  }

  private List<Offer> offers(List<ProcedureSummary> procedures) {
    List<Draft> open = drafts.list(espace.getId());
    return procedures.stream().map(procedure -> new Offer(procedure, of(procedure, open))).toList();
  }

  private static List<Draft> of(ProcedureSummary procedure, List<Draft> open) {
    return open.stream()
        .filter(draft -> draft.procedure().value().equals(procedure.code()))
        .toList();
  }

  /** Begins a file and goes on to its first step. */
  public void begin(String procedure) {
    try {
      FileNumber number =
          starter.start(espace.getId(), new ProcedureCode(procedure), prefs.getLanguage());
      Faces.redirect("/space/assistant?n=%s&begun=true", number.value());
    } catch (BusinessException refused) {
      failures.show(refused);
    }
  }

  /** A procedure and what was begun of it. */
  public record Offer(ProcedureSummary procedure, List<Draft> drafts) {

    /** Whether one would rather go on than begin. */
    public boolean isBegun() {
      return !drafts.isEmpty();
    }
  }
}
