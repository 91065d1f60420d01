package lu.espace.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FieldType;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.FormView;
import lu.espace.procedure.domain.StepView;
import lu.espace.shared.domain.FileNumber;
import org.junit.jupiter.api.Test;

/** From the form of last year to that of this year. */
class CarriedAnswersTest {

  private static final FileNumber NUMBER = FileNumber.random();

  @Test
  void anAnswerWithoutAPlaceIsNamed() {
    CarriedAnswers carried =
        new CarriedAnswers(form(answer("/v/fax", "26 12 34"), answer("/v/title", "Maçon")));
    FormView now = form(answer("/v/title", ""));

    assertThat(carried.answers(now)).containsExactly(new Change.Set("/v/title", "Maçon"));
    CopyReport report = carried.report(NUMBER, form(answer("/v/title", "Maçon")));
    assertThat(report.gone()).containsExactly(new CopyReport.Line("/v/fax", "26 12 34", ""));
    assertThat(report.copied()).isEqualTo(1);
  }

  @Test
  void rowsAreTakenOverAsFarAsTheFormHasRoom() {
    CarriedAnswers carried = new CarriedAnswers(form(rows(5, 9)));

    assertThat(carried.rows(form(rows(1, 3))))
        .containsExactly(new Change.AddRow("/v/l"), new Change.AddRow("/v/l"));
  }

  @Test
  void emptyAnswersAreNothingToCopy() {
    CarriedAnswers carried = new CarriedAnswers(form(answer("/v/title", "")));

    assertThat(carried.answers(form(answer("/v/title", "")))).isEmpty();
    assertThat(carried.report(NUMBER, form()).gone()).isEmpty();
  }

  private static FormView form(BlockView... blocks) {
    return new FormView(List.of(new StepView("s", "S", "", true, Arrays.asList(blocks))));
  }

  private static BlockView rows(int count, int maximum) {
    List<BlockView.Row> rows =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> new BlockView.Row(i, "/v/l[" + i + "]", List.of()))
            .toList();
    return new BlockView.Repeat("l", "/v/l", "", "", "", "", false, 0, maximum, true, null, rows);
  }

  private static BlockView answer(String path, String value) {
    return new BlockView.Single(
        new FieldView(
            path,
            path,
            FieldType.TEXT,
            path,
            "",
            FieldView.Help.NONE,
            value,
            value,
            true,
            false,
            false,
            0,
            List.of(),
            false,
            null,
            false));
  }
}
