package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FilingTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The claim for payment of granted aid, rule by rule. */
class MecoAidPaymentTest {

  private static final String AID = "/claim/aids/aid";
  private static final String COST = "/claim/costs/cost";
  private static final String ENTRY = "/claim/summary/entry";

  /** A tenth of 100 000 euros, of which 2 000 are paid, and a quarter of 40 000. */
  private static Forms claim() {
    return Forms.shipped("meco-aid-payment", SafeOfSchmit.VALUES)
        .set("/claim/decision/date", "2025-02-03")
        .set("/claim/decision/foreclosure", "2027-06-30")
        .set(AID + "[1]/type", "sme-investment")
        .set(AID + "[1]/eligible", "100000")
        .set(AID + "[1]/rate", "10")
        .set(AID + "[1]/granted", "10000")
        .set(AID + "[1]/paid", "2000")
        .apply(new Change.AddRow(AID))
        .set(AID + "[2]/type", "research")
        .set(AID + "[2]/eligible", "40000")
        .set(AID + "[2]/rate", "25")
        .set(AID + "[2]/granted", "10000")
        .set(AID + "[2]/paid", "0")
        .set("/claim/payment/kind", "instalment")
        .set("/claim/payment/period/from", "2026-01-01")
        .set("/claim/payment/period/to", "2026-10-31")
        .set("/claim/statement", "lines");
  }

  private static Forms lines() {
    return claim()
        .set(COST + "[1]/aid", "sme-investment")
        .set(COST + "[1]/category", "equipment")
        .set(COST + "[1]/amount", "30000")
        .apply(new Change.AddRow(COST))
        .set(COST + "[2]/aid", "research")
        .set(COST + "[2]/category", "staff")
        .set(COST + "[2]/amount", "12000.50");
  }

  @Test
  void eachAidPaysItsRateOfItsCosts() {
    Forms form = lines();
    assertThat(form.field("/claim/totals/costs").value()).isEqualTo("42000.5");
    assertThat(form.field("/claim/totals/remaining").value()).isEqualTo("18000");
    assertThat(form.field("/claim/totals/byLines").value()).isEqualTo("6000.12");
    form.set("/claim/totals/claimed", "6000.12");
    assertThat(form.field("/claim/totals/claimed").alert()).isEmpty();
    form.set("/claim/totals/claimed", "6000.13");
    assertThat(form.field("/claim/totals/claimed").alert()).isPresent();
  }

  @Test
  void anAidPaysNoMoreThanWhatRemains() {
    Forms form = lines().set(COST + "[1]/amount", "95000");
    assertThat(form.field("/claim/totals/byLines").value()).isEqualTo("11000.12");
  }

  @Test
  void theTotalsOfASpreadsheetCountLikeInvoices() {
    Forms form =
        lines()
            .set("/claim/statement", "summary")
            .set(ENTRY + "[1]/aid", "sme-investment")
            .set(ENTRY + "[1]/category", "equipment")
            .set(ENTRY + "[1]/amount", "20000");
    assertThat(form.field("/claim/totals/costs").value()).isEqualTo("20000");
    assertThat(form.field("/claim/totals/bySummary").value()).isEqualTo("2000");
    assertThat(form.field("/claim/totals/byLines").relevant()).isFalse();
    assertThat(form.places()).contains("spreadsheet").doesNotContain("payroll");
  }

  @ParameterizedTest(name = "cut off on {0}: {1}")
  @CsvSource({"2026-11-23, false", "2026-11-24, true", "2025-02-02, false"})
  void theClaimComesBeforeTheCutOffDate(LocalDate day, boolean right) {
    Forms form = claim().set("/claim/decision/foreclosure", day.toString());
    assertThat(form.field("/claim/decision/foreclosure").alert().isEmpty()).isEqualTo(right);
    assertThat(form.terms().deadlines())
        .extracting(FilingTerms.Deadline::day)
        .containsExactly(day.minusDays(1));
  }

  @ParameterizedTest(name = "paid on {0}: {1}")
  @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-10-31, true", "2026-11-01, false"})
  void anInvoiceIsPaidWithinThePeriod(String day, boolean right) {
    Forms form = lines().set(COST + "[1]/settled", day);
    assertThat(form.field(COST + "[1]/settled").alert().isEmpty()).isEqualTo(right);
  }

  @Test
  void anInvoiceIsDeclaredOnceAndForAnAidOfTheDecision() {
    Forms form = lines().set(COST + "[2]/category", "services");
    form.set(COST + "[1]/supplier", "Four & Fils").set(COST + "[1]/number", "77");
    form.set(COST + "[2]/supplier", "Four & Fils").set(COST + "[2]/number", "77");
    assertThat(form.field(COST + "[2]/number").alert()).isPresent();
    form.set(COST + "[2]/supplier", "Four & Filles");
    assertThat(form.field(COST + "[2]/number").alert()).isEmpty();
    form.set(COST + "[2]/aid", "regional");
    assertThat(form.field(COST + "[2]/aid").alert()).isPresent();
  }

  @Test
  void asksForThePapersThatTheAnswersCallFor() {
    Forms form = lines().set("/claim/bank/changed", "false");
    assertThat(form.places())
        .contains("invoices", "proofs", "payroll")
        .doesNotContain("report", "bank-statement");
    form.set("/claim/payment/kind", "final").set("/claim/bank/changed", "true");
    assertThat(form.places()).contains("report", "bank-statement");
    assertThat(form.field("/claim/payment/number").relevant()).isFalse();
    assertThat(form.field("/claim/payment/end").missing()).isTrue();
  }
}
