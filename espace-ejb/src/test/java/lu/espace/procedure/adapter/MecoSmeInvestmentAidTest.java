package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FilingTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The application for investment aid, rule by rule. */
class MecoSmeInvestmentAidTest {

  private static final String COST = "/application/costs/cost";
  private static final String COMPANY = "/application/size/companies/company";

  /** A bakery of twelve people that buys an oven and software for 100 000 euros. */
  private static Forms bakery() {
    return Forms.shipped("meco-sme-investment-aid", SafeOfSchmit.VALUES)
        .set("/application/size/staff", "12")
        .set("/application/size/turnover", "1500000")
        .set("/application/size/balance", "800000")
        .set("/application/size/group", "false")
        .set("/application/project/kind", "extension")
        .set(COST + "[1]/category", "machine")
        .set(COST + "[1]/amount", "90000")
        .apply(new Change.AddRow(COST))
        .set(COST + "[2]/category", "software")
        .set(COST + "[2]/amount", "10000")
        .set("/application/financing/own", "100000")
        .set("/application/financing/borrowed", "false")
        .set("/application/financing/otherAid", "false");
  }

  @ParameterizedTest(name = "{0} people, {1} of turnover, {2} of balance: {3}, {4} %")
  @CsvSource({
    "9, 2000000, 5000000, micro, 20",
    "10, 2000000, 5000000, small, 20",
    "49.5, 60000000, 10000000, small, 20",
    "50, 1000000, 1000000, medium, 10",
    "249, 50000000, 90000000, medium, 10",
    "12, 50000000.01, 43000000.01, large, ''",
    "250, 1000000, 1000000, large, ''",
  })
  void theSizeDecidesTheRate(
      String staff, String turnover, String balance, String size, String rate) {
    Forms form =
        bakery()
            .set("/application/size/staff", staff)
            .set("/application/size/turnover", turnover)
            .set("/application/size/balance", balance);
    assertThat(form.field("/application/size/category").value()).isEqualTo(size);
    assertThat(form.field("/application/totals/rate").value()).isEqualTo(rate);
  }

  @Test
  void linkedEnterprisesCountWhollyAndPartnersByTheirShare() {
    Forms form =
        bakery()
            .set("/application/size/group", "true")
            .set(COMPANY + "[1]/kind", "linked")
            .set(COMPANY + "[1]/staff", "40")
            .apply(new Change.AddRow(COMPANY))
            .set(COMPANY + "[2]/kind", "partner")
            .set(COMPANY + "[2]/share", "25")
            .set(COMPANY + "[2]/staff", "100");
    assertThat(form.field("/application/size/totalStaff").value()).isEqualTo("77");
    assertThat(form.field("/application/size/category").value()).isEqualTo("medium");
    form.set(COMPANY + "[1]/staff", "300");
    assertThat(form.field("/application/size/staff").alert()).isPresent();
    form.set("/application/size/group", "false");
    assertThat(form.field("/application/size/totalStaff").value()).isEqualTo("12");
    assertThat(form.field("/application/size/staff").alert()).isEmpty();
  }

  @Test
  void addsUpTheCostsAndTheHighestAid() {
    Forms form = bakery();
    assertThat(form.field("/application/totals/tangible").value()).isEqualTo("90000");
    assertThat(form.field("/application/totals/intangible").value()).isEqualTo("10000");
    assertThat(form.field("/application/totals/all").value()).isEqualTo("100000");
    assertThat(form.field("/application/totals/aid").value()).isEqualTo("20000");
  }

  @ParameterizedTest(name = "{0} requested beside {1} of other aid: {2}")
  @CsvSource({"20000, 0.01, false", "15000, 5000, true", "15000, 5000.01, false"})
  void allAidTogetherStaysBelowTheHighest(String requested, String other, boolean right) {
    Forms form =
        bakery()
            .set("/application/financing/otherAid", "true")
            .set("/application/financing/aids/aid[1]/amount", other)
            .set("/application/financing/requested", requested);
    assertThat(form.field("/application/financing/requested").alert().isEmpty()).isEqualTo(right);
  }

  @Test
  void theProjectIsPaidForBeforeTheAidComes() {
    Forms form = bakery().set("/application/financing/own", "60000");
    assertThat(form.field("/application/financing/own").alert().orElseThrow())
        .containsPattern("40\\h000,00");
    form.set("/application/financing/borrowed", "true")
        .set("/application/financing/loans/loan[1]/amount", "40000");
    assertThat(form.field("/application/financing/own").alert()).isEmpty();
  }

  @Test
  void theApplicationComesBeforeTheStart() {
    Forms form = bakery().set("/application/project/period/from", "2026-11-23");
    assertThat(form.field("/application/project/period/from").alert()).isPresent();
    form.set("/application/project/period/from", "2027-03-01");
    assertThat(form.field("/application/project/period/from").alert()).isEmpty();
    assertThat(form.terms().deadlines())
        .extracting(FilingTerms.Deadline::day)
        .containsExactly(LocalDate.of(2027, 2, 28));
    form.set("/application/project/committed", "true");
    assertThat(form.field("/application/project/committed").alert()).isPresent();
  }

  @Test
  void onlySmallEnterprisesTakeOverFromTheFamily() {
    Forms form =
        bakery()
            .set("/application/project/kind", "takeover")
            .set("/application/project/takeover/seller", "family");
    assertThat(form.field("/application/project/takeover/seller").alert()).isEmpty();
    assertThat(form.places()).contains("sale-draft");
    form.set("/application/size/staff", "80");
    assertThat(form.field("/application/project/takeover/seller").alert()).isPresent();
  }

  @Test
  void aYoungBusinessShowsItsPlanInPlaceOfItsAccounts() {
    Forms form = bakery().set("/application/documents/accounts", "two");
    assertThat(form.places()).contains("quotes", "accounts").doesNotContain("business-plan");
    form.set("/application/documents/accounts", "fewer");
    assertThat(form.places()).contains("business-plan").doesNotContain("accounts");
  }
}
