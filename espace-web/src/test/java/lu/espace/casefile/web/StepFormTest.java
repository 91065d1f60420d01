package lu.espace.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import lu.espace.casefile.service.Edit;
import lu.espace.casefile.service.StaleEdit;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FieldType;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.StepView;
import lu.espace.shared.domain.Language;
import org.junit.jupiter.api.Test;

class StepFormTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final FieldView TITLE = field("title", "/v/title", FieldType.TEXT, "Maçon");
  private static final FieldView START = field("start", "/v/start", FieldType.DATE, "2026-11-23");
  private static final FieldView LEVEL = field("level", "/v/l[1]/level", FieldType.TEXT, "");

  private final StepForm form = new StepForm(step(TITLE, START, LEVEL), Language.FR);

  @Test
  void onlyWhatWasTypedIsAChange() {
    assertThat(changes()).isEmpty();

    form.getTyped().put("/v/start", "24.11.2026");
    assertThat(changes()).containsExactly(new Change.Set("/v/start", "2026-11-24"));
    assertThat(form.change("/v/title")).isEmpty();
  }

  @Test
  void anEmptiedFieldIsAChange() {
    form.getTyped().put("/v/title", null);

    assertThat(form.change("/v/title")).contains(new Change.Set("/v/title", ""));
  }

  @Test
  void whatWasSavedIsNotSavedAgainAndStaysAsItWasTyped() {
    form.getTyped().put("/v/start", "24/11/2026");
    List<Change> changes = changes();
    List<String> redraw =
        form.take(
            step(TITLE, field("start", "/v/start", FieldType.DATE, "2026-11-24"), LEVEL), changes);

    assertThat(changes()).isEmpty();
    assertThat(form.getTyped()).containsEntry("/v/start", "24/11/2026");
    assertThat(redraw).containsExactly("n_start");
  }

  @Test
  void aFieldThatSomebodyElseChangedIsDrawnAgain() {
    List<String> redraw =
        form.take(
            step(field("title", "/v/title", FieldType.TEXT, "Plâtrier"), START, LEVEL), List.of());

    assertThat(redraw).containsExactly("w_title");
    assertThat(form.getTyped()).containsEntry("/v/title", "Plâtrier");
    assertThat(changes()).isEmpty();
  }

  @Test
  void anEditSaysWhatTheBrowserSaysThatTheUserHasSeen() {
    form.getTyped().put("/v/start", "24.11.2026");
    SeenAnswers seen = new SeenAnswers("{\"a:i_start\":[\"23.11.2026\",\"1.12.2026\"]}");

    assertThat(form.edit("/v/start", seen))
        .contains(
            new Edit(
                new Change.Set("/v/start", "2026-11-24"), List.of("2026-11-23", "2026-12-01")));
    assertThat(form.edit("/v/start", new SeenAnswers("{\"a:i_start\":7}")).orElseThrow().seen())
        .containsExactly("2026-11-23");
    assertThat(form.edit("/v/start", new SeenAnswers("no json")).orElseThrow().seen())
        .containsExactly("2026-11-23");
  }

  @Test
  void whatSomebodyElseWroteStandsBesideWhatWasTyped() {
    form.getTyped().put("/v/title", "Plâtrier");
    FieldView theirs = field("title", "/v/title", FieldType.TEXT, "Peintre");
    form.take(step(theirs, START, LEVEL), List.of());
    form.getTyped().put("/v/title", "Plâtrier");

    assertThat(form.refuse(new StaleEdit("/v/title", "Peintre", "Claire", NOW), "10:42"))
        .contains("n_title");
    assertThat(form.getConflicts().get("/v/title"))
        .isEqualTo(new StepForm.Conflict("Peintre", "Peintre", "Claire", "10:42"));
    assertThat(form.take(step(theirs, START, LEVEL), changes())).contains("n_title");
    assertThat(form.getConflicts()).isEmpty();
  }

  @Test
  void fieldsInRowsHaveIdsOfTheirOwn() {
    assertThat(form.domId("/v/l[1]/level")).isEqualTo("languages_1_level");
  }

  @Test
  void whatIsMissingIsSaidOnlyOnceTheStepIsChecked() {
    StepForm empty = new StepForm(step(missing("title", "/v/title"), START, LEVEL), Language.FR);
    assertThat(empty.shows("/v/title")).isFalse();

    assertThat(empty.check()).contains("n_title", "c_languages");
    assertThat(empty.shows("/v/title")).isTrue();
    assertThat(empty.getAlerts())
        .containsExactly(new StepForm.Alert("a:i_title", "title", "Needed"));
  }

  @Test
  void aWrongValueIsSaidAtOnce() {
    StepForm wrong = new StepForm(step(wrong("title", "/v/title"), START, LEVEL), Language.FR);

    assertThat(wrong.shows("/v/title")).isTrue();
  }

  private List<Change> changes() {
    return form.edits(SeenAnswers.NOTHING).stream().map(Edit::change).toList();
  }

  private static StepView step(FieldView title, FieldView start, FieldView level) {
    BlockView.Repeat languages =
        new BlockView.Repeat(
            "languages",
            "/v/l",
            "Languages",
            "",
            "Language",
            "Add",
            false,
            1,
            5,
            true,
            null,
            List.of(new BlockView.Row(1, "/v/l[1]", List.of(level))));
    return new StepView(
        "post",
        "The post",
        "",
        true,
        Arrays.asList(new BlockView.Single(title), new BlockView.Single(start), languages));
  }

  private static FieldView field(String id, String path, FieldType type, String value) {
    return view(id, path, type, value, false, null);
  }

  private static FieldView missing(String id, String path) {
    return view(id, path, FieldType.TEXT, "", true, "Needed");
  }

  private static FieldView wrong(String id, String path) {
    return view(id, path, FieldType.TEXT, "x", false, "Too short");
  }

  private static FieldView view(
      String id, String path, FieldType type, String value, boolean missing, String problem) {
    return new FieldView(
        id,
        path,
        type,
        id,
        "",
        FieldView.Help.NONE,
        value,
        value,
        true,
        true,
        false,
        0,
        List.of(),
        missing,
        problem,
        false);
  }
}
