package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import lu.espace.procedure.domain.DeskAddress;
import lu.espace.procedure.domain.FilingTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The application for short-time working, rule by rule. */
class AdemShortTimeTest {

  private static final String UNIT = "/shortTime/staff/units/unit[1]";
  private static final String TURNOVER = "/shortTime/cause/turnovers/turnover";

  private static Forms started() {
    return Forms.shipped("adem-short-time", SafeOfSchmit.VALUES)
        .set("/shortTime/request/regime", "cyclical")
        .set("/shortTime/request/year", "2027")
        .set("/shortTime/request/month", "01")
        .set("/shortTime/staff/headcount", "24")
        .set("/shortTime/staff/excluded", "4")
        .set(UNIT + "/name", "Atelier")
        .set(UNIT + "/employees", "10")
        .set(UNIT + "/reduction", "50")
        .set("/shortTime/staff/wage", "20");
  }

  @ParameterizedTest(name = "{0}: asked on {1} for {2}-{3}: {4}")
  @CsvSource({
    "cyclical, 2026-12-12, 2027, 01, true",
    "cyclical, 2026-12-13, 2027, 01, false",
    "structural, 2026-11-13, 2026, 12, false",
    "force-majeure, 2026-12-13, 2027, 01, true",
    "force-majeure, 2026-12-13, 2026, 12, true",
    "force-majeure, 2026-12-13, 2026, 11, false",
  })
  void isAskedForByTheTwelfthOfTheMonthBefore(
      String regime, LocalDate today, String year, String month, boolean right) {
    Forms form =
        started()
            .on(today)
            .set("/shortTime/request/regime", regime)
            .set("/shortTime/request/year", year)
            .set("/shortTime/request/month", month);
    assertThat(form.field("/shortTime/request/month").alert().isEmpty()).isEqualTo(right);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "CHP2026A1B2C3D4, true",
    "CHP202612345678, true",
    "CHP20261234567, false",
    "2026-17, false"
  })
  void aRenewalQuotesTheNumberBefore(String number, boolean right) {
    Forms form = started().set("/shortTime/request/kind", "renewal");
    assertThat(form.field("/shortTime/request/previous").missing()).isTrue();
    form.set("/shortTime/request/previous", number);
    assertThat(form.field("/shortTime/request/previous").alert().isEmpty()).isEqualTo(right);
  }

  @ParameterizedTest(name = "{0} shows {1}: {2}")
  @CsvSource({
    "cyclical, cause/branch, true",
    "structural, cause/plan, true",
    "structural, commitment/noDismissal, false",
    "dependency, cause/dependency, true",
    "force-majeure, cause/event, true",
    "force-majeure, cause/change, false",
    "force-majeure, request/closes, false",
  })
  void asksForTheCauseOfItsKind(String regime, String shown, boolean relevant) {
    Forms form = started().set("/shortTime/request/regime", regime);
    assertThat(form.field("/shortTime/" + shown).relevant()).isEqualTo(relevant);
  }

  @Test
  void theHoursAndTheAidAreCalculated() {
    Forms form = started();
    assertThat(form.field("/shortTime/staff/eligible").value()).isEqualTo("20");
    assertThat(form.field(UNIT + "/perPerson").value()).isEqualTo("86.7");
    assertThat(form.field("/shortTime/staff/hours").value()).isEqualTo("867");
    assertThat(form.field("/shortTime/staff/share").value()).isEqualTo("50");
    assertThat(form.field("/shortTime/staff/estimate").value()).isEqualTo("13872");
  }

  @Test
  void noMoreThanThoseWhoCanAndNoMoreThanTheYearAllows() {
    Forms form = started().set(UNIT + "/employees", "21");
    assertThat(form.field(UNIT + "/employees").alert()).isPresent();
    form.set(UNIT + "/employees", "20").set("/shortTime/staff/used", "935.4");
    assertThat(form.field(UNIT + "/employees").alert()).isEmpty();
    assertThat(form.field("/shortTime/staff/used").alert()).isPresent();
    form.set("/shortTime/staff/used", "900");
    assertThat(form.field("/shortTime/staff/used").alert()).isEmpty();
    assertThat(form.field("/shortTime/staff/remaining").value()).isEqualTo("35.3");
  }

  @Test
  void theTurnoverIsComparedWithTheYearBefore() {
    Forms form =
        started()
            .set(TURNOVER + "[1]/current", "70000")
            .set(TURNOVER + "[1]/before", "100000")
            .set(TURNOVER + "[2]/current", "80000")
            .set(TURNOVER + "[2]/before", "100000");
    assertThat(form.field(TURNOVER + "[1]/change").value()).isEqualTo("-30");
    assertThat(form.field("/shortTime/cause/change").value()).isEqualTo("-25");
  }

  @ParameterizedTest(name = "{0} = {1} asks for {2}")
  @CsvSource({
    "commitment/delegation, true, delegation-statement",
    "commitment/delegation, false, employee-statement",
    "request/regime, structural, retention-plan",
    "request/regime, force-majeure, event-proof",
  })
  void asksForTheDocuments(String path, String value, String asked) {
    Forms form = started().set("/shortTime/" + path, value);
    assertThat(form.places()).contains(asked, "bank-statement");
  }

  @Test
  void theStatementFollowsWithinThreeMonths() {
    FilingTerms terms = started().terms();
    assertThat(terms.recipients()).extracting(DeskAddress::desk).containsExactly("adem-short-time");
    assertThat(terms.deadlines())
        .extracting(FilingTerms.Deadline::id, FilingTerms.Deadline::day)
        .containsExactly(
            tuple("apply", LocalDate.of(2026, 12, 12)),
            tuple("statement", LocalDate.of(2027, 4, 30)));
    assertThat(started().set("/shortTime/request/regime", "force-majeure").terms().deadlines())
        .extracting(FilingTerms.Deadline::id)
        .containsExactly("statement");
  }
}
