package lu.espace.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.CaseFileError;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.domain.TimelineEvent;
import lu.espace.casefile.domain.TimelineKind;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.FormView;
import lu.espace.procedure.domain.StepView;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.ErrorCode;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the first click to the last answer, with the real form engine on a real database. */
class AssistantServicesTest extends DraftTest {

  private static final String TITLE = "/vacancy/post/title";
  private static final String POSITIONS = "/vacancy/post/positions";
  private static final String LANGUAGE = "/vacancy/profile/languages/language";

  @Override
  List<Class<?>> further() {
    return List.of(CheckCaseFile.class, DraftsOf.class);
  }

  @BeforeEach
  void tomPrepares() {
    caller.isProfessional(TOM);
    rights.grant(TOM, SCHMIT, Right.VIEW, Right.PREPARE);
  }

  @Test
  void aNewFileKnowsWhatTheSafeKnows() {
    FormView form = open(start()).form();

    FieldView name = field(form, "/vacancy/employer/name");
    assertThat(name.value()).isEqualTo("Ateliers Schmit S.à r.l.");
    assertThat(name.prefilled()).isTrue();
    assertThat(form.complete()).isFalse();
  }

  @Test
  void aSecondClickStartsNoSecondFile() {
    FileNumber first = start();
    assertThat(start()).isEqualTo(first);

    set(first, TITLE, "Maçon");
    assertThat(start()).isNotEqualTo(first);
    assertThat(get(DraftsOf.class).list(SCHMIT)).hasSize(2);
  }

  @Test
  void nobodyStartsAFileInASubjectAreaThatIsNotHis() {
    caller.isProfessional(JEAN);

    assertRefused(SharedError.DENIED, this::start);
  }

  @Test
  void whatWasTypedIsThereAgain() {
    FileNumber file = start();
    clock.advance(Duration.ofMinutes(5));
    SavedAnswers saved = set(file, TITLE, "Maçon <b>&amp; carreleur");

    assertThat(saved.version()).isEqualTo(1);
    assertThat(saved.savedAt()).isEqualTo(clock.instant());
    assertThat(field(open(file).form(), TITLE).value()).isEqualTo("Maçon <b>&amp; carreleur");
    assertThat(open(file).changedAt()).isEqualTo(clock.instant());
  }

  @Test
  void whatIsWrongIsKeptAsTypedAndReported() {
    FileNumber file = start();
    FieldView positions = field(set(file, POSITIONS, "trois").form(), POSITIONS);

    assertThat(positions.value()).isEqualTo("trois");
    assertThat(positions.alert()).isPresent();
  }

  @Test
  void savingTheSameAgainChangesNothing() {
    FileNumber file = start();
    set(file, TITLE, "Maçon");

    assertThat(set(file, TITLE, "Maçon").version()).isEqualTo(1);
  }

  @Test
  void twoWindowsThatChangeDifferentFieldsBothGetTheirWay() {
    FileNumber file = start();
    together(
            () -> asTom(() -> set(file, TITLE, "Maçon")),
            () -> asTom(() -> set(file, POSITIONS, "2")))
        .forEach(result -> assertThat(result.failure()).isNull());

    FormView form = open(file).form();
    assertThat(field(form, TITLE).value()).isEqualTo("Maçon");
    assertThat(field(form, POSITIONS).value()).isEqualTo("2");
    assertThat(open(file).version()).isEqualTo(2);
  }

  @Test
  void aRowIsNotMistakenForAnotherAfterRowsWereRemovedElsewhere() {
    FileNumber file = start();
    int seen = save(file, 0, new Change.AddRow(LANGUAGE)).version();
    save(file, seen, new Change.RemoveRow(LANGUAGE, 1));

    assertRefused(
        CaseFileError.ROWS_MOVED,
        () -> save(file, seen, new Change.Set(LANGUAGE + "[2]/code", "fr")));
  }

  @Test
  void aChangeAfterPreparingVoidsThePreparation() {
    FileNumber file = start();
    prepared(file);
    set(file, TITLE, "Maçon");

    assertThat(open(file).state()).isEqualTo(FileState.DRAFT);
    assertThat(timeline()).contains(TimelineKind.STARTED, TimelineKind.REOPENED);
  }

  @Test
  void nothingIsSavedAfterTheSignature() {
    FileNumber file = start();
    prepared(file);
    inTransaction(
        () -> get(CaseFiles.class).get(file).signed("a".repeat(64), new Ssn(TOM), clock.instant()));

    assertRefused(CaseFileError.NOT_CHANGEABLE, () -> set(file, TITLE, "Maçon"));
  }

  @Test
  void anUnfinishedFileDoesNotPassTheCheck() {
    FileNumber file = start();

    assertRefused(
        CaseFileError.INCOMPLETE, () -> get(CheckCaseFile.class).check(file, Language.FR));
  }

  @Test
  void whoMayOnlyReadDoesNotFill() {
    FileNumber file = start();
    caller.isProfessional(CLAIRE);
    rights.grant(CLAIRE, SCHMIT, Right.VIEW);

    assertRefused(SharedError.DENIED, () -> set(file, TITLE, "Maçon"));
    assertRefused(SharedError.DENIED, () -> open(file));
    assertThat(get(AssistantForm.class).read(file, Language.DE).form().steps()).isNotEmpty();
    assertThat(get(DraftsOf.class).list(SCHMIT)).isEmpty();
  }

  private FileNumber start() {
    return get(StartCaseFile.class).start(SCHMIT, VacancyForm.CODE, Language.FR);
  }

  private AssistantView open(FileNumber file) {
    return get(AssistantForm.class).of(file, Language.FR);
  }

  private SavedAnswers set(FileNumber file, String path, String value) {
    return save(file, 0, new Change.Set(path, value));
  }

  private SavedAnswers save(FileNumber file, int seen, Change change) {
    return get(SaveAnswers.class).save(file, seen, List.of(Edit.of(change)), Language.FR);
  }

  private SavedAnswers asTom(Callable<SavedAnswers> work) throws Exception {
    caller.isProfessional(TOM);
    return work.call();
  }

  private void prepared(FileNumber file) {
    inTransaction(
        () -> {
          CaseFile found = get(CaseFiles.class).get(file);
          found.prepare("a".repeat(64), new Ssn(TOM), clock.instant());
        });
  }

  private List<TimelineKind> timeline() {
    return inTransaction(
        () ->
            entityManager()
                .createQuery("select t from TimelineEvent t", TimelineEvent.class)
                .getResultStream()
                .map(TimelineEvent::kind)
                .toList());
  }

  private static FieldView field(FormView form, String path) {
    return form.steps().stream()
        .map(StepView::blocks)
        .flatMap(List::stream)
        .flatMap(BlockView::fields)
        .filter(field -> field.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static void assertRefused(ErrorCode error, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            BusinessException.class, refused -> assertThat(refused.error()).isEqualTo(error));
  }
}
