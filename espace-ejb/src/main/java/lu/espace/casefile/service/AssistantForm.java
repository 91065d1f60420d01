package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Function;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;

/** Shows the form of a case file with its answers as they are now. */
@Stateless
@Guarded
public class AssistantForm {

  @Inject private CaseFiles files;
  @Inject private Forms forms;
  @Inject private AnswerHistory history;
  @Inject private Caller caller;
  @Inject private TermsOfFile terms;

  /** For whoever fills it. */
  @Requires(Right.PREPARE)
  @ReadOnly
  public AssistantView of(FileNumber number, Language language) {
    return view(number, language, file -> history.steps(file, caller.ssn()));
  }

  /** For whoever reads what was answered. */
  @Requires(Right.VIEW)
  @ReadOnly
  public AssistantView read(FileNumber number, Language language) {
    return view(number, language, file -> UndoSteps.NONE);
  }

  private AssistantView view(
      FileNumber number, Language language, Function<CaseFile, UndoSteps> steps) {
    CaseFile file = files.get(number);
    ProcedureDefinition definition = forms.definition(file);
    return new AssistantView(
        number,
        definition.title().in(language),
        definition.institution(),
        file.state(),
        file.instanceVersion(),
        file.changedAt(),
        forms.view(file, language),
        steps.apply(file),
        terms.of(file, language));
  }
}
