package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.DeskAddress;
import lu.espace.procedure.domain.FilingTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The registration for VAT, rule by rule. */
class AedVatRegistrationTest {

  private static final String SECONDARY = "/registration/activity/list/secondary";

  private static Forms started() {
    return Forms.shipped("aed-vat-registration", SafeOfSchmit.VALUES)
        .set("/registration/taxpayer/kind", "legal")
        .set("/registration/taxpayer/reason", "start")
        .set("/registration/activity/nace", "43.32")
        .set("/registration/activity/start", "2026-11-16")
        .set("/registration/turnover/taxed", "40000")
        .set("/registration/turnover/regime", "normal");
  }

  @Test
  void aPersonIsAskedForItsIdentityAndACompanyForItsArticles() {
    Forms form = started();
    assertThat(form.field("/registration/business/founded").missing()).isTrue();
    assertThat(form.field("/registration/person/surname").relevant()).isFalse();
    assertThat(form.places()).contains("articles").doesNotContain("translation");
    form.set("/registration/declaration/articles", "other");
    assertThat(form.places()).contains("translation");
    form.set("/registration/taxpayer/kind", "natural");
    assertThat(form.field("/registration/person/surname").missing()).isTrue();
    assertThat(form.view().step("managers").orElseThrow().relevant()).isFalse();
    assertThat(form.places()).doesNotContain("articles", "translation");
  }

  @ParameterizedTest(name = "{0} taxed, {1} exempt, {2} abroad: {3} in all, {4}")
  @CsvSource({
    "112000, 0, 0, 112000, yearly",
    "112000, 0, 0.01, 112000.01, quarterly",
    "0, 300000, 320000, 620000, quarterly",
    "620000.10, 0.20, 0, 620000.3, monthly",
  })
  void theTurnoverDecidesHowOftenToFile(
      String taxed, String exempt, String abroad, String total, String period) {
    Forms form =
        started()
            .set("/registration/turnover/taxed", taxed)
            .set("/registration/turnover/exempt", exempt)
            .set("/registration/turnover/foreign", abroad);
    assertThat(form.field("/registration/turnover/total").value()).isEqualTo(total);
    assertThat(form.field("/registration/turnover/period").value()).isEqualTo(period);
    assertThat(form.field("/registration/turnover/monthly").relevant())
        .isEqualTo(!period.equals("monthly"));
  }

  @ParameterizedTest(name = "exempt with {0} and {1}: {2}")
  @CsvSource({"50000, start, true", "50000.01, start, false", "100, abroad, false"})
  void smallBusinessesMayBeExempt(String taxed, String reason, boolean right) {
    Forms form =
        started()
            .set("/registration/taxpayer/reason", reason)
            .set("/registration/turnover/taxed", taxed)
            .set("/registration/turnover/regime", "exempt");
    assertThat(form.field("/registration/turnover/regime").alert().isEmpty()).isEqualTo(right);
    assertThat(form.field("/registration/turnover/period").relevant()).isFalse();
  }

  @Test
  void purchasesInEuropeCallForRegistrationAboveTenThousandOrByOption() {
    Forms form =
        started()
            .set("/registration/europe/acquisitions", "true")
            .set("/registration/europe/amount", "10000");
    assertThat(form.field("/registration/europe/option").missing()).isTrue();
    assertThat(form.field("/registration/europe/exceeded").relevant()).isFalse();
    form.set("/registration/europe/amount", "10000.01");
    assertThat(form.field("/registration/europe/option").relevant()).isFalse();
    form.set("/registration/europe/exceeded", "2026-11-05");
    assertThat(form.terms().deadlines())
        .extracting(FilingTerms.Deadline::day)
        .containsExactly(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1));
  }

  @Test
  void theDeclarationIsDueFifteenDaysAfterTheStartAndGoesToTheVatOffice() {
    FilingTerms terms = started().terms();
    assertThat(terms.deadlines())
        .extracting(FilingTerms.Deadline::day)
        .containsExactly(LocalDate.of(2026, 12, 1));
    assertThat(terms.recipients()).containsExactly(new DeskAddress("AED", "aed-vat"));
    assertThat(terms.fees()).isEmpty();
  }

  @Test
  void theMainActivityHasTheRest() {
    Forms form =
        started()
            .set("/registration/activity/others", "true")
            .set(SECONDARY + "[1]/share", "33.3")
            .apply(new Change.AddRow(SECONDARY))
            .set(SECONDARY + "[2]/share", "33.3");
    assertThat(form.field("/registration/activity/mainShare").value()).isEqualTo("33.4");
    form.set(SECONDARY + "[2]/share", "66.7");
    assertThat(form.field("/registration/activity/mainShare").alert()).isPresent();
  }
}
