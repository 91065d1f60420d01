package lu.espace.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import lu.espace.casefile.domain.CaseFileError;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.FormView;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.ErrorCode;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.SharedError;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people in one draft: what one changes, takes back and sees of the other. */
class SharedDraftTest extends DraftTest {

  private static final String TITLE = "/vacancy/post/title";
  private static final String POSITIONS = "/vacancy/post/positions";
  private static final String LANGUAGE = "/vacancy/profile/languages/language";

  private FileNumber file;

  @Override
  List<Class<?>> further() {
    return List.of(UndoAnswers.class, UndoCheck.class, DraftPresence.class, DraftReaders.class);
  }

  @BeforeEach
  void tomBeginsAFileThatClaireMayFillToo() {
    rights.grant(CLAIRE, SCHMIT, Right.VIEW, Right.PREPARE);
    rights.grant(TOM, SCHMIT, Right.VIEW, Right.PREPARE);
    caller.isProfessional(TOM);
    file = get(StartCaseFile.class).start(SCHMIT, VacancyForm.CODE, Language.FR);
  }

  @Test
  void aChangeOfWhatSomebodyElseWroteMeanwhileIsNotMadeButTold() {
    caller.isProfessional(CLAIRE);
    type(TITLE, "Boulangère", "");
    caller.isProfessional(TOM);

    SavedAnswers saved = type(TITLE, "Pâtissière", "");

    assertThat(saved.stale())
        .singleElement()
        .satisfies(
            stale -> {
              assertThat(stale.value()).isEqualTo("Boulangère");
              assertThat(stale.by()).isEqualTo(CLAIRE);
              assertThat(stale.at()).isEqualTo(clock.instant());
            });
    assertThat(saved.version()).isEqualTo(1);
    assertThat(value(TITLE)).isEqualTo("Boulangère");
  }

  @Test
  void whoHasSeenWhatTheOtherWroteGetsItsWay() {
    caller.isProfessional(CLAIRE);
    type(TITLE, "Boulangère", "");
    caller.isProfessional(TOM);

    assertThat(type(TITLE, "Pâtissière", "", "Boulangère").stale()).isEmpty();
    assertThat(value(TITLE)).isEqualTo("Pâtissière");
  }

  @Test
  void whatWasSentBeforeTheAnswerGotLostIsOnesOwn() {
    type(TITLE, "Boul", "");

    assertThat(type(TITLE, "Boulangère", "", "Boul").stale()).isEmpty();
  }

  @Test
  void lettersThatAreComposedDifferentlyAreTheSame() {
    caller.isProfessional(CLAIRE);
    type(TITLE, "Boulange\u0300re", "");
    caller.isProfessional(TOM);

    assertThat(type(TITLE, "Maçon", "Boulange\u0300re").stale()).isEmpty();
    assertThat(value(TITLE)).isEqualTo("Maçon");
  }

  @Test
  void theOtherFieldsOfTheSameSaveAreSaved() {
    caller.isProfessional(CLAIRE);
    type(TITLE, "Boulangère", "");
    caller.isProfessional(TOM);

    SavedAnswers saved =
        save(
            new Edit(new Change.Set(TITLE, "Pâtissière"), List.of("")),
            new Edit(new Change.Set(POSITIONS, "3"), List.of("1")));

    assertThat(saved.stale()).hasSize(1);
    assertThat(value(POSITIONS)).isEqualTo("3");
  }

  @Test
  void changesAreTakenBackOneByOneAndMadeAgain() {
    String first = value(POSITIONS);
    type(TITLE, "Maçon", "");
    clock.advance(Duration.ofMinutes(1));
    type(POSITIONS, "2", first);

    Undone undone = undo();
    assertThat(undone.path()).isEqualTo(POSITIONS);
    assertThat(undone.saved().steps()).isEqualTo(new UndoSteps(true, true));
    assertThat(value(POSITIONS)).isEqualTo(first);
    assertThat(undo().saved().steps()).isEqualTo(new UndoSteps(false, true));
    assertThat(value(TITLE)).isEmpty();
    assertRefused(CaseFileError.NOTHING_TO_UNDO, this::undo);

    assertThat(redo().path()).isEqualTo(TITLE);
    redo();
    assertThat(value(TITLE)).isEqualTo("Maçon");
    assertThat(value(POSITIONS)).isEqualTo("2");
    assertRefused(CaseFileError.NOTHING_TO_UNDO, this::redo);
  }

  @Test
  void whatIsTypedInOneGoIsTakenBackInOneGo() {
    type(TITLE, "Ma", "");
    clock.advance(Duration.ofSeconds(2));
    type(TITLE, "Maçon", "Ma");
    clock.advance(Duration.ofMinutes(1));
    type(TITLE, "Maçon poseur", "Maçon");

    undo();
    assertThat(value(TITLE)).isEqualTo("Maçon");
    undo();
    assertThat(value(TITLE)).isEmpty();
  }

  @Test
  void aNewChangeTakesThePlaceOfWhatWasTakenBack() {
    type(TITLE, "Maçon", "");
    undo();
    type(TITLE, "Plâtrier", "");

    assertThat(open().steps()).isEqualTo(new UndoSteps(true, false));
    assertRefused(CaseFileError.NOTHING_TO_UNDO, this::redo);
  }

  @Test
  void oneTakesBackOnesOwnChangesOnly() {
    type(TITLE, "Maçon", "");
    caller.isProfessional(CLAIRE);

    assertThat(open().steps()).isEqualTo(UndoSteps.NONE);
    assertRefused(CaseFileError.NOTHING_TO_UNDO, this::undo);
  }

  @Test
  void whatSomebodyElseWroteOverItIsNotTakenAway() {
    type(TITLE, "Maçon", "");
    caller.isProfessional(CLAIRE);
    type(TITLE, "Plâtrier", "Maçon");
    caller.isProfessional(TOM);

    assertRefused(CaseFileError.CHANGED_SINCE, this::undo);
    assertThat(value(TITLE)).isEqualTo("Plâtrier");
  }

  @Test
  void aRowThatWasRemovedComesBackInItsPlaceWithItsAnswers() {
    type(LANGUAGE + "[1]/code", "fr", "");
    save(Edit.of(new Change.AddRow(LANGUAGE)));
    type(LANGUAGE + "[2]/code", "de", "");
    save(Edit.of(new Change.RemoveRow(LANGUAGE, 1)));
    assertThat(value(LANGUAGE + "[1]/code")).isEqualTo("de");

    assertThat(undo().rows()).isTrue();
    assertThat(value(LANGUAGE + "[1]/code")).isEqualTo("fr");
    assertThat(value(LANGUAGE + "[2]/code")).isEqualTo("de");
    redo();
    assertThat(value(LANGUAGE + "[1]/code")).isEqualTo("de");
    undo();
    undo();
    assertThat(undo().path()).isEqualTo(LANGUAGE);
    assertThat(Values.fields(open().form())).doesNotContainKey(LANGUAGE + "[2]/code");
  }

  @Test
  void aRowInWhichSomebodyElseWroteIsNotTakenAway() {
    save(Edit.of(new Change.AddRow(LANGUAGE)));
    caller.isProfessional(CLAIRE);
    type(LANGUAGE + "[2]/code", "pt", "");
    caller.isProfessional(TOM);

    assertRefused(CaseFileError.CHANGED_SINCE, this::undo);
  }

  @Test
  void nobodyTakesBackWithoutTheRightToPrepare() {
    type(TITLE, "Maçon", "");
    caller.isProfessional(JEAN);

    assertRefused(SharedError.DENIED, this::undo);
  }

  @Test
  void whoHasTheDraftOpenSeesTheOthersAndTheirSteps() {
    assertThat(look("tab-tom", "post").others()).isEmpty();
    caller.isProfessional(CLAIRE);
    Company company = look("tab-claire", "contract");

    assertThat(company.others()).containsExactly(new Fellow(TOM, false, "post", clock.instant()));
    look("tab-claire-too", "post");
    assertThat(look("tab-claire", "contract").others())
        .extracting(Fellow::self)
        .containsExactly(true, false);
  }

  @Test
  void whoLeavesOrIsNotHeardOfIsNotShown() {
    look("tab-tom", "post");
    caller.isProfessional(CLAIRE);
    get(DraftPresence.class).leave(file, "tab-tom");
    assertThat(look("tab-claire", "post").others()).as("only its owner closes a tab").hasSize(1);
    caller.isProfessional(TOM);
    get(DraftPresence.class).leave(file, "tab-tom");
    look("tab-late", "post");
    clock.advance(Duration.ofMinutes(20));
    caller.isProfessional(CLAIRE);

    assertThat(look("tab-claire", "post").others()).isEmpty();
  }

  @Test
  void aPageLearnsThatTheAnswersChanged() {
    assertThat(look("tab-tom", "post").version()).isZero();
    type(TITLE, "Maçon", "");

    assertThat(look("tab-tom", "post").version()).isEqualTo(1);
  }

  @Test
  void whoHasNoRightToTheDraftIsNotToldWhoIsThere() {
    look("tab-tom", "post");
    caller.isProfessional(JEAN);

    assertThat(look("tab-jean", "post")).isEqualTo(Company.NOBODY);
    get(DraftPresence.class).leave(file, "tab-tom");
    caller.isProfessional(CLAIRE);
    assertThat(look("tab-claire", "post").others())
        .containsExactly(new Fellow(TOM, false, "post", clock.instant()));
  }

  private Company look(String tab, String step) {
    return get(DraftPresence.class).look(file, tab, step);
  }

  private Undone undo() {
    return get(UndoAnswers.class).undo(file, Language.FR);
  }

  private Undone redo() {
    return get(UndoAnswers.class).redo(file, Language.FR);
  }

  private SavedAnswers type(String path, String value, String... seen) {
    return save(new Edit(new Change.Set(path, value), List.of(seen)));
  }

  private SavedAnswers save(Edit... edits) {
    return get(SaveAnswers.class).save(file, open().version(), List.of(edits), Language.FR);
  }

  private AssistantView open() {
    return get(AssistantForm.class).of(file, Language.FR);
  }

  private String value(String path) {
    return fields(open().form()).stream()
        .filter(field -> field.path().equals(path))
        .map(FieldView::value)
        .findFirst()
        .orElseThrow();
  }

  private static List<FieldView> fields(FormView form) {
    return form.steps().stream()
        .flatMap(step -> step.blocks().stream())
        .flatMap(BlockView::fields)
        .toList();
  }

  private static void assertRefused(ErrorCode error, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            BusinessException.class, refused -> assertThat(refused.error()).isEqualTo(error));
  }
}
