package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lu.espace.document.domain.PrintedForm;
import lu.espace.document.port.FormPrinter;
import lu.espace.document.port.PreviewStamp;
import lu.espace.document.service.DocumentContent;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FormContext;
import lu.espace.procedure.domain.FormView;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.domain.Proposal;
import lu.espace.procedure.port.FormEngine;
import lu.espace.procedure.service.Proposals;
import lu.espace.procedure.service.SampleBusiness;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.service.Clocks;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Operators;
import lu.espace.shared.service.ReadOnly;

/**
 * An operator walks through the assistant of a definition that is not published, as the business
 * {@link SampleBusiness}. The answers stay with the proposal: there is no case file, so nothing can
 * be signed or sent.
 */
@Stateless
@Guarded
public class TryProposal {

  /** Across every page of the document. */
  private static final Map<Language, String> WORD =
      Map.of(
          Language.FR,
          "APERÇU",
          Language.DE,
          "VORSCHAU",
          Language.EN,
          "PREVIEW",
          Language.LB,
          "VIRSCHAU");

  @Inject private Operators operators;
  @Inject private Proposals proposals;
  @Inject private FormEngine engine;
  @Inject private FormPrinter printer;
  @Inject private PreviewStamp stamp;
  @Inject private Clock clock;

  @ForHolders
  @ReadOnly
  public TriedForm view(long id, Language language) {
    operators.require();
    Proposal proposal = proposals.get(id);
    ProcedureDefinition definition = proposals.definition(proposal);
    return new TriedForm(
        definition.title().in(language),
        engine.view(definition, proposal.instance(), context(language)));
  }

  /** The form after the changes. */
  @ForHolders
  public FormView save(long id, List<Change> changes, Language language) {
    operators.require();
    Proposal proposal = proposals.getForChange(id);
    ProcedureDefinition definition = proposals.definition(proposal);
    FormContext context = context(language);
    proposal.tried(engine.change(definition, proposal.instance(), changes, context));
    return engine.view(definition, proposal.instance(), context);
  }

  /** The document of the answers as they are, complete or not, marked as a preview. */
  @ForHolders
  @ReadOnly
  public DocumentContent print(long id, Language language) {
    operators.require();
    Proposal proposal = proposals.get(id);
    ProcedureDefinition definition = proposals.definition(proposal);
    FormContext context = context(language);
    byte[] filed = engine.filed(definition, proposal.instance(), context);
    PrintedForm form =
        new PrintedForm(
            language,
            definition.title().in(language),
            definition.information().authority().in(language),
            FileNumber.random(),
            SampleBusiness.NAME,
            SampleBusiness.VALUES.get("business.rcs"),
            SampleBusiness.VALUES.get("contact.name"),
            clock.instant(),
            0,
            PrintedSections.of(engine.view(definition, filed, context)));
    byte[] pdf = stamp.across(printer.print(form, filed), WORD.get(language));
    return DocumentContent.made(definition.code() + "-preview.pdf", "application/pdf", pdf);
  }

  private FormContext context(Language language) {
    return new FormContext(
        language, LocalDate.now(clock.withZone(Clocks.LUXEMBOURG)), SampleBusiness.VALUES);
  }
}
