package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.DeskAddress;
import lu.espace.procedure.domain.FilingTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The permit for a classified establishment, rule by rule. */
class ClassifiedEstablishmentTest {

  private static final String POINT = "/establishment/points/list/point";
  private static final String SUBSTANCE = "/establishment/fire/substances/substance";

  private static Forms started() {
    return Forms.shipped("classified-establishment", SafeOfSchmit.VALUES)
        .set("/establishment/request/kind", "new")
        .set(POINT + "[1]/number", "030206 01")
        .set(POINT + "[1]/class", "3");
  }

  /** A store of 1.1 cubic metres of liquids, sixty minutes of water at 800 litres a minute. */
  private static Forms store() {
    return started()
        .set("/establishment/fire/hazard", "true")
        .set(SUBSTANCE + "[1]/litres", "1000")
        .apply(new Change.AddRow(SUBSTANCE))
        .set(SUBSTANCE + "[2]/litres", "100.1")
        .set("/establishment/fire/flow", "800")
        .set("/establishment/fire/minutes", "60")
        .set("/establishment/fire/available", "50");
  }

  @ParameterizedTest(name = "class {0} goes to {1}; public consulted: {2}")
  @CsvSource({
    "1, aev itm, true",
    "1A, itm, true",
    "1B, aev, true",
    "2, vdl, true",
    "3, aev itm, false",
    "3A, itm, false",
    "3B, aev, false",
  })
  void theClassDecidesWhoReceivesIt(String kind, String desks, boolean consulted) {
    Forms form = started().set(POINT + "[1]/class", kind);
    assertThat(form.terms().recipients())
        .extracting(DeskAddress::desk)
        .containsExactly(
            Arrays.stream(desks.split(" "))
                .map(desk -> desk + "-establishments")
                .toArray(String[]::new));
    assertThat(form.field("/establishment/points/recipients").value()).isEqualToIgnoringCase(desks);
    assertThat(form.field("/establishment/points/public").value()).isEqualTo("" + consulted);
    assertThat(form.places().contains("summary")).isEqualTo(consulted);
  }

  @Test
  void pointsOfSeveralClassesGoToAllWhoAreCompetent() {
    Forms form =
        started()
            .set(POINT + "[1]/class", "2")
            .apply(new Change.AddRow(POINT))
            .set(POINT + "[2]/class", "3A");
    assertThat(form.terms().recipients())
        .containsExactlyInAnyOrder(
            new DeskAddress("ITM", "itm-establishments"),
            new DeskAddress("VDL", "vdl-establishments"));
  }

  @ParameterizedTest(name = "point {0} is of chapter {1}: {2}")
  @CsvSource({
    "030206 01, n03, true",
    "500101, n50, true",
    "090101, '', false",
    "3020, '', false",
  })
  void aPointIsOneOfTheNomenclature(String number, String chapter, boolean right) {
    Forms form = started().set(POINT + "[1]/number", number);
    assertThat(form.field(POINT + "[1]/number").alert().isEmpty()).isEqualTo(right);
    assertThat(form.field(POINT + "[1]/chapter").relevant()).isEqualTo(!chapter.isEmpty());
    if (right) {
      assertThat(form.field(POINT + "[1]/chapter").value()).isEqualTo(chapter);
    }
  }

  @Test
  void theRetentionHoldsLiquidsWaterAndRain() {
    Forms form = store();
    assertThat(form.field("/establishment/fire/liquids").value()).isEqualTo("1.1");
    assertThat(form.field("/establishment/fire/water").value()).isEqualTo("48");
    assertThat(form.field("/establishment/fire/required").value()).isEqualTo("49.1");
    assertThat(form.field("/establishment/fire/missing").value()).isEqualTo("0");
    assertThat(form.field("/establishment/fire/measure").relevant()).isFalse();
    form.set("/establishment/fire/open", "200").set("/establishment/fire/rainHeight", "50.5");
    assertThat(form.field("/establishment/fire/rain").value()).isEqualTo("10.1");
    assertThat(form.field("/establishment/fire/required").value()).isEqualTo("59.2");
    assertThat(form.field("/establishment/fire/missing").value()).isEqualTo("9.2");
    assertThat(form.field("/establishment/fire/measure").missing()).isTrue();
    form.set("/establishment/fire/open", "0");
    assertThat(form.field("/establishment/fire/required").value()).isEqualTo("49.1");
  }

  @Test
  void itsPapersFollowFromTheAnswers() {
    Forms form = started();
    assertThat(form.places()).containsExactly("cadastre", "map", "plans");
    form.set("/establishment/effects/noise", "true").set("/establishment/request/kind", "change");
    assertThat(form.places()).contains("noise-study", "present-permit");
    assertThat(store().places()).contains("safety-sheets", "retention-study");
  }

  @Test
  void completenessIsSaidWithinFortyFiveDays() {
    assertThat(started().terms().deadlines())
        .extracting(FilingTerms.Deadline::id, FilingTerms.Deadline::day)
        .containsExactly(
            tuple("completeness", LocalDate.of(2027, 1, 7)),
            tuple("completion", LocalDate.of(2027, 5, 7)));
  }
}
