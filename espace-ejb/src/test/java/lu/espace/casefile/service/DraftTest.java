package lu.espace.casefile.service;

import java.util.ArrayList;
import java.util.List;
import lu.espace.access.service.Holders;
import lu.espace.casefile.adapter.CaseFileDirectory;
import lu.espace.institution.adapter.DeskRegister;
import lu.espace.procedure.port.FormEngine;
import lu.espace.procedure.service.ProcedureDefinitions;
import lu.espace.safe.service.SafeValues;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.service.ServiceTest;

/** Drafts of the vacancy, with the real form engine on a real database. */
abstract class DraftTest extends ServiceTest {

  static final EspaceId SCHMIT = new EspaceId(1);

  /** What the test needs besides starting, opening and saving a draft. */
  abstract List<Class<?>> further();

  @Override
  protected List<Class<?>> beans() {
    List<Class<?>> beans =
        new ArrayList<>(
            List.of(
                StartCaseFile.class,
                AssistantForm.class,
                SaveAnswers.class,
                DraftChange.class,
                Recorder.class,
                AnswerHistory.class,
                CaseFiles.class,
                Forms.class,
                TermsOfFile.class,
                Submissions.class,
                Recipients.class,
                DeskRegister.class,
                Attachments.class,
                Actors.class,
                Holders.class,
                CaseFileDirectory.class));
    beans.addAll(further());
    return beans;
  }

  @Override
  protected void standIns() {
    give(FormEngine.class, VacancyForm.ENGINE);
    give(ProcedureDefinitions.class, new VacancyForm.OneRevision());
    give(SafeValues.class, new VacancyForm.OneBusiness());
  }
}
