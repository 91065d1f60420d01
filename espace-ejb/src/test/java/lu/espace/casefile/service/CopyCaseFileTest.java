package lu.espace.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.CaseFileError;
import lu.espace.casefile.domain.Submission;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FieldView;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.team.service.FourEyesAreas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before a procedure is begun: who will act, and what an earlier file gives. */
class CopyCaseFileTest extends DraftTest {

  private static final String TITLE = "/vacancy/post/title";
  private static final String START = "/vacancy/post/start";
  private static final String LANGUAGE = "/vacancy/profile/languages/language";

  @Override
  List<Class<?>> further() {
    return List.of(
        CopyCaseFile.class, ReadyToFile.class, FilesOfProcedure.class, FourEyesAreas.class);
  }

  @BeforeEach
  void tomPrepares() {
    caller.isProfessional(TOM);
    rights.grant(TOM, SCHMIT, Right.VIEW, Right.PREPARE);
    rights.grant(CLAIRE, SCHMIT, Right.VIEW, Right.SIGN, Right.SEND);
  }

  @Test
  void theAnswersOfASentFileStandInANewDraft() {
    FileNumber earlier = sent();

    CopyReport report = get(CopyCaseFile.class).copy(earlier, Language.FR);

    Map<String, FieldView> fields = fields(report.number());
    assertThat(fields.get(TITLE).value()).isEqualTo("Maçon");
    assertThat(fields.get(LANGUAGE + "[1]/code").value()).isEqualTo("fr");
    assertThat(fields.get(LANGUAGE + "[2]/code").value()).isEqualTo("de");
    assertThat(report.gone()).isEmpty();
    assertThat(report.copied()).isGreaterThan(4);
    assertThat(report.number()).isNotEqualTo(earlier);
  }

  @Test
  void whatNoLongerFitsIsTakenOverAndReported() {
    FileNumber earlier = sent();
    clock.advance(Duration.ofDays(400));

    CopyReport report = get(CopyCaseFile.class).copy(earlier, Language.FR);

    assertThat(fields(report.number()).get(START).value()).isNotEmpty();
    assertThat(report.unfit()).extracting(CopyReport.Line::problem).doesNotContainNull();
    assertThat(report.unfit())
        .extracting(CopyReport.Line::label)
        .anyMatch(l -> l.contains("prévue"));
  }

  @Test
  void aDraftIsNotCopied() {
    FileNumber draft = get(StartCaseFile.class).start(SCHMIT, VacancyForm.CODE, Language.FR);

    assertThatThrownBy(() -> get(CopyCaseFile.class).copy(draft, Language.FR))
        .isInstanceOfSatisfying(
            BusinessException.class,
            refused -> assertThat(refused.error()).isEqualTo(CaseFileError.NOT_TO_BE_COPIED));
  }

  @Test
  void nobodyCopiesAFileOfAnotherBusiness() {
    FileNumber earlier = sent();
    caller.isProfessional(JEAN);

    assertThatThrownBy(() -> get(CopyCaseFile.class).copy(earlier, Language.FR))
        .isInstanceOfSatisfying(
            BusinessException.class,
            refused -> assertThat(refused.error()).isEqualTo(SharedError.DENIED));
  }

  @Test
  void theRehearsalTellsWhoMayDoWhatAndWhatThereIs() {
    FileNumber earlier = sent();
    FileNumber draft = get(StartCaseFile.class).start(SCHMIT, VacancyForm.CODE, Language.FR);

    Readiness state = get(ReadyToFile.class).of(SCHMIT, VacancyForm.CODE, Language.FR);

    assertThat(state.mayPrepare()).isTrue();
    assertThat(state.maySign()).isFalse();
    assertThat(state.signers()).containsExactly(CLAIRE);
    assertThat(state.senders()).containsExactly(CLAIRE);
    assertThat(state.fourEyes()).isFalse();
    assertThat(state.drafts()).extracting(Draft::number).containsExactly(draft);
    assertThat(state.earlier()).extracting(EarlierFile::number).containsExactly(earlier);
  }

  @Test
  void whoMayNotPrepareIsShownNoDrafts() {
    sent();
    caller.isProfessional(CLAIRE);

    Readiness state = get(ReadyToFile.class).of(SCHMIT, VacancyForm.CODE, Language.FR);

    assertThat(state.mayPrepare()).isFalse();
    assertThat(state.maySign()).isTrue();
    assertThat(state.earlier()).isEmpty();
    assertThat(state.signers()).as("the others").isEmpty();
  }

  /** Some answers, signed and sent as they are: the copy asks no more than that. */
  private FileNumber sent() {
    FileNumber number = get(StartCaseFile.class).start(SCHMIT, VacancyForm.CODE, Language.FR);
    String soon = clock.instant().plus(Duration.ofDays(60)).toString().substring(0, 10);
    List<Change> changes =
        List.of(
            new Change.Set(TITLE, "Maçon"),
            new Change.Set(START, soon),
            new Change.Set(LANGUAGE + "[1]/code", "fr"),
            new Change.AddRow(LANGUAGE),
            new Change.Set(LANGUAGE + "[2]/code", "de"));
    get(SaveAnswers.class).save(number, 0, changes.stream().map(Edit::of).toList(), Language.FR);
    inTransaction(
        () -> {
          CaseFile file = get(CaseFiles.class).get(number);
          Ssn claire = new Ssn(CLAIRE);
          file.prepare(StoredFiles.HASH, claire, clock.instant());
          file.signed(StoredFiles.HASH, claire, clock.instant());
          file.sent(StoredFiles.ADEM_DESK, claire, clock.instant());
          get(Submissions.class)
              .add(
                  new Submission(
                      file.id(),
                      get(Forms.class).filed(file, Language.FR),
                      1,
                      claire,
                      clock.instant()));
        });
    return number;
  }

  private Map<String, FieldView> fields(FileNumber number) {
    return Values.fields(get(AssistantForm.class).of(number, Language.FR).form());
  }
}
