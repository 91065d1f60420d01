package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FilingTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The application for export promotion aid, rule by rule. */
class OdlExportAidTest {

  private static final String MARKET = "/application/action/markets/market";
  private static final String AID = "/application/group/aids/aid[1]";

  private static Forms fair() {
    return Forms.shipped("odl-export-aid", SafeOfSchmit.VALUES)
        .set("/application/profile/first", "true")
        .set("/application/profile/turnover", "800000")
        .set("/application/profile/exports", "100000")
        .set("/application/group/deMinimis", "false")
        .set("/application/action/kind", "fair")
        .set("/application/action/event/period/from", "2027-04-19")
        .set("/application/action/event/period/to", "2027-04-23")
        .set("/application/budget/costs/cost[1]/amount", "20000")
        .set("/application/budget/other", "false");
  }

  @Test
  void asksAFirstApplicationForEverythingAndALaterOneForWhatIsNew() {
    Forms form = fair().set("/application/documents/accounts", "two");
    assertThat(form.places())
        .containsExactly(
            "quotes",
            "accounts",
            "organisation-chart",
            "headcount",
            "bank-statement",
            "beneficial-owners",
            "others");
    form.set("/application/profile/first", "false");
    assertThat(form.places()).containsExactly("quotes", "latest-accounts", "others");
    form.set("/application/documents/articlesChanged", "true");
    assertThat(form.places()).contains("articles");
  }

  @Test
  void aBusinessWithoutAccountsShowsItsPlan() {
    Forms form = fair().set("/application/documents/accounts", "fewer");
    assertThat(form.places()).contains("business-plan").doesNotContain("accounts");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"other, true", "fintech, true", "finance, false", "tourism, false"})
  void someSectorsAreExcluded(String sector, boolean right) {
    Forms form = fair().set("/application/profile/sector", sector);
    assertThat(form.field("/application/profile/sector").alert().isEmpty()).isEqualTo(right);
  }

  @Test
  void whatWasReceivedInThreeYearsLowersTheCeiling() {
    Forms form = fair().set("/application/group/deMinimis", "true");
    form.set(AID + "/amount", "295000").set(AID + "/date", "2023-11-23");
    assertThat(form.field(AID + "/date").alert()).isEmpty();
    assertThat(form.field("/application/group/available").value()).isEqualTo("5000");
    form.set("/application/budget/requested", "5000.01");
    assertThat(form.field("/application/budget/requested").alert()).isPresent();
    form.set("/application/budget/requested", "5000");
    assertThat(form.field("/application/budget/requested").alert()).isEmpty();
    assertThat(form.field("/application/budget/share").value()).isEqualTo("75");
    form.set(AID + "/date", "2023-11-22");
    assertThat(form.field(AID + "/date").alert()).isPresent();
    form.set("/application/group/deMinimis", "false");
    assertThat(form.field("/application/group/available").value()).isEqualTo("300000");
  }

  @Test
  void theAidCoversOnlyPartOfWhatIsOpen() {
    Forms form =
        fair()
            .set("/application/budget/other", "true")
            .set("/application/budget/otherAmount", "8000")
            .set("/application/budget/requested", "12000");
    assertThat(form.field("/application/budget/open").value()).isEqualTo("12000");
    assertThat(form.field("/application/budget/requested").alert()).isPresent();
    form.set("/application/budget/requested", "6000");
    assertThat(form.field("/application/budget/requested").alert()).isEmpty();
    assertThat(form.field("/application/budget/share").value()).isEqualTo("30");
    assertThat(form.field("/application/profile/exportShare").value()).isEqualTo("12.5");
  }

  @Test
  void theApplicationComesBeforeTheFair() {
    Forms form = fair();
    assertThat(form.terms().deadlines())
        .extracting(FilingTerms.Deadline::id, FilingTerms.Deadline::day)
        .containsExactly(tuple("before-event", LocalDate.of(2027, 4, 18)));
    form.set("/application/action/event/period/from", "2026-11-23");
    assertThat(form.field("/application/action/event/period/from").alert()).isPresent();
  }

  @ParameterizedTest(name = "a pop-up store until {0}: {1}")
  @CsvSource({"2027-07-10, true", "2027-07-11, false"})
  void aPopUpStoreLastsSixMonths(String end, boolean right) {
    Forms form =
        fair()
            .set("/application/action/kind", "popup")
            .set("/application/action/measure/period/from", "2027-01-10")
            .set("/application/action/measure/period/to", end);
    assertThat(form.field("/application/action/measure/period/to").alert().isEmpty())
        .isEqualTo(right);
    assertThat(form.field("/application/action/event/name").relevant()).isFalse();
    assertThat(form.terms().deadlines())
        .extracting(FilingTerms.Deadline::id)
        .containsExactly("before-commitment");
  }

  @Test
  void theMarketsAreAbroadAndEachIsNamedOnce() {
    Forms form = fair().set(MARKET + "[1]/country", "LU");
    assertThat(form.field(MARKET + "[1]/country").alert()).isPresent();
    form.set(MARKET + "[1]/country", "DE").apply(new Change.AddRow(MARKET));
    assertThat(form.field(MARKET + "[1]/country").alert()).isEmpty();
    form.set(MARKET + "[2]/country", "DE");
    assertThat(form.field(MARKET + "[2]/country").alert()).isPresent();
  }
}
