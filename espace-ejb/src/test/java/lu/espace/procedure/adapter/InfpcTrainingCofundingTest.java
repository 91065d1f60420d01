package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lu.espace.procedure.domain.FilingTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The application for co-funding of training, rule by rule. */
class InfpcTrainingCofundingTest {

  private static final String COURSE = "/cofunding/courses/course[1]";
  private static final String TRAINEE = "/cofunding/trainees/trainee[1]";

  /** One trainee for 40 hours at 30 euros, taught for 40 hours at 50. */
  private static Forms welding() {
    return Forms.shipped("infpc-training-cofunding", SafeOfSchmit.VALUES)
        .on(LocalDate.of(2027, 3, 1))
        .set("/cofunding/plan/year", "2026")
        .set("/cofunding/plan/women", "3")
        .set("/cofunding/plan/men", "9")
        .set("/cofunding/plan/wages", "500000")
        .set(COURSE + "/code", "F1")
        .set(COURSE + "/kind", "technical")
        .set(COURSE + "/mode", "internal")
        .set(COURSE + "/trainerHours", "40")
        .set(COURSE + "/trainerWage", "50")
        .set(COURSE + "/travel", "100")
        .set("/cofunding/entry", "here")
        .set(TRAINEE + "/course", "F1")
        .set(TRAINEE + "/birthDate", "1990-05-01")
        .set(TRAINEE + "/diploma", "vocational")
        .set(TRAINEE + "/seniority", "4")
        .set(TRAINEE + "/hours", "40")
        .set(TRAINEE + "/wage", "30");
  }

  @ParameterizedTest(name = "{0} employees: {1} %, {2} euros")
  @CsvSource({"9, 20, 100000", "10, 3, 15000", "249, 3, 15000", "250, 2, 10000"})
  void theWageBillCapsTheInvestment(String men, String rate, String cap) {
    Forms form = welding().set("/cofunding/plan/women", "0").set("/cofunding/plan/men", men);
    assertThat(form.field("/cofunding/plan/capRate").value()).isEqualTo(rate);
    assertThat(form.field("/cofunding/plan/cap").value()).isEqualTo(cap);
  }

  @Test
  void addsUpWagesTrainersTravelAndTheFlatRate() {
    Forms form = welding();
    assertThat(form.field("/cofunding/totals/trainees").value()).isEqualTo("1200");
    assertThat(form.field("/cofunding/totals/trainers").value()).isEqualTo("2000");
    assertThat(form.field("/cofunding/totals/investment").value()).isEqualTo("3800");
    assertThat(form.field("/cofunding/totals/aid").value()).isEqualTo("570");
    form.set("/cofunding/costs/preparation", "false").set("/cofunding/plan/wages", "100000");
    assertThat(form.field("/cofunding/totals/investment").value()).isEqualTo("3300");
    assertThat(form.field("/cofunding/totals/counted").value()).isEqualTo("3000");
    assertThat(form.field("/cofunding/totals/aid").value()).isEqualTo("450");
  }

  @ParameterizedTest(name = "born on {0}, {1}, {2} years in the business: {3}")
  @CsvSource({
    "1990-05-01, vocational, 4, false",
    "1990-05-01, none, 9, true",
    "1990-05-01, none, 10, false",
    "1980-12-31, higher, 20, true",
    "1981-01-01, higher, 20, false",
  })
  void theAidIsHigherForSome(String birth, String diploma, String seniority, boolean increased) {
    Forms form =
        welding()
            .set(TRAINEE + "/birthDate", birth)
            .set(TRAINEE + "/diploma", diploma)
            .set(TRAINEE + "/seniority", seniority);
    assertThat(form.field(TRAINEE + "/increased").value()).isEqualTo(String.valueOf(increased));
    assertThat(form.field("/cofunding/totals/aid").value()).isEqualTo(increased ? "810" : "570");
  }

  @Test
  void theTotalsOfASpreadsheetTakeThePlaceOfTheTrainees() {
    Forms form =
        welding()
            .set("/cofunding/entry", "file")
            .set("/cofunding/sheet/wages", "5000")
            .set("/cofunding/sheet/increased", "1000");
    assertThat(form.field("/cofunding/totals/trainees").value()).isEqualTo("5000");
    assertThat(form.field("/cofunding/totals/increased").value()).isEqualTo("1000");
    assertThat(form.field(TRAINEE + "/course").relevant()).isFalse();
    assertThat(form.places()).contains("spreadsheet");
  }

  @Test
  void isSentByTheEndOfMayOrSaysWhyNot() {
    Forms form = welding();
    assertThat(form.terms().deadlines())
        .extracting(FilingTerms.Deadline::day)
        .containsExactly(LocalDate.of(2027, 5, 31));
    form.on(LocalDate.of(2027, 5, 31));
    assertThat(form.field("/cofunding/plan/lateness").relevant()).isFalse();
    form.on(LocalDate.of(2027, 6, 1));
    assertThat(form.field("/cofunding/plan/lateness").missing()).isTrue();
  }

  @ParameterizedTest(name = "courses of {0} in 2027: {1}")
  @CsvSource({"2024, false", "2025, true", "2026, true", "2027, false"})
  void theYearHasEnded(String year, boolean right) {
    Forms form = welding().set("/cofunding/plan/year", year);
    assertThat(form.field("/cofunding/plan/year").alert().isEmpty()).isEqualTo(right);
  }

  @Test
  void adaptationIsInternalAndLastsEightyHours() {
    Forms form = welding().set(COURSE + "/kind", "adaptation").set(TRAINEE + "/hours", "80");
    assertThat(form.field(TRAINEE + "/hours").alert()).isEmpty();
    assertThat(form.places()).contains("adaptation-plans");
    form.set(TRAINEE + "/hours", "80.5").set(COURSE + "/mode", "external");
    assertThat(form.field(TRAINEE + "/hours").alert()).isPresent();
    assertThat(form.field(COURSE + "/mode").alert()).isPresent();
  }

  @Test
  void aTraineeFollowsACourseThatEndsInTheYear() {
    Forms form = welding().set(TRAINEE + "/course", "F2");
    assertThat(form.field(TRAINEE + "/course").alert()).isPresent();
    form.set(COURSE + "/from", "2025-09-15").set(COURSE + "/to", "2026-06-30");
    assertThat(form.field(COURSE + "/to").alert()).isEmpty();
    form.set(COURSE + "/to", "2027-01-15");
    assertThat(form.field(COURSE + "/to").alert()).isPresent();
  }
}
