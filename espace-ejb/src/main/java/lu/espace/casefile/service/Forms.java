package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FilingTerms;
import lu.espace.procedure.domain.FormContext;
import lu.espace.procedure.domain.FormView;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.port.FormEngine;
import lu.espace.procedure.service.ProcedureDefinitions;
import lu.espace.procedure.service.PublishedRevision;
import lu.espace.safe.service.SafeValues;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.service.Clocks;

/**
 * Runs the form of a case file: by the revision that it was started with, with the safe's values.
 */
@Dependent
class Forms {

  @Inject private FormEngine engine;
  @Inject private ProcedureDefinitions definitions;
  @Inject private SafeValues safe;
  @Inject private Attachments attachments;
  @Inject private Clock clock;

  /** The revision in force, for a new file. */
  PublishedRevision current(ProcedureCode procedure) {
    return definitions.current(procedure);
  }

  /** Refuses where the file's procedure was withdrawn. */
  void requireOnOffer(CaseFile file) {
    definitions.requireOnOffer(file.procedure());
  }

  ProcedureDefinition definition(CaseFile file) {
    return definitions.byRevision(file.revisionId()).definition();
  }

  /** The first answers of a new file. */
  byte[] begin(ProcedureDefinition definition, EspaceId espace, Language language) {
    return engine.begin(definition, context(espace, language));
  }

  /** The file's answers after the changes. */
  byte[] change(CaseFile file, List<Change> changes, Language language) {
    return change(file, file.instance(), changes, language);
  }

  /** Other answers of the same file after the changes. */
  byte[] change(CaseFile file, byte[] instance, List<Change> changes, Language language) {
    return engine.change(definition(file), instance, changes, context(file, language));
  }

  /** What stands in those of the file's fields now. */
  Map<String, String> values(CaseFile file, Collection<String> paths) {
    return engine.values(definition(file), file.instance(), paths);
  }

  /** The form with the file's present answers. */
  FormView view(CaseFile file, Language language) {
    return view(file, file.instance(), language);
  }

  /** The form with other answers of the same file, those that were filed for instance. */
  FormView view(CaseFile file, byte[] instance, Language language) {
    return engine.view(definition(file), instance, context(file, language));
  }

  /**
   * What follows from the present answers besides the form.
   *
   * @param sent the day on which the file was sent, or empty
   */
  FilingTerms terms(CaseFile file, Optional<LocalDate> sent) {
    LocalDate today = sent.orElseGet(() -> LocalDate.now(clock.withZone(Clocks.LUXEMBOURG)));
    return engine.terms(
        definition(file), file.instance(), new FormContext(file.language(), today, Map.of()));
  }

  /** The present answers as they are filed: without those that do not apply. */
  byte[] filed(CaseFile file, Language language) {
    return engine.filed(definition(file), file.instance(), context(file, language));
  }

  private FormContext context(CaseFile file, Language language) {
    FormContext context = context(file.espace(), language);
    return new FormContext(language, context.today(), context.prefill(), attachments.byPlace(file));
  }

  private FormContext context(EspaceId espace, Language language) {
    Map<String, String> prefill = safe.of(espace);
    return new FormContext(language, LocalDate.now(clock.withZone(Clocks.LUXEMBOURG)), prefill);
  }
}
