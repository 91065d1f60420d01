package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.FilingTerms;
import lu.espace.procedure.domain.StepView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business permit, rule by rule. */
class MecoBusinessPermitTest {

  private static final String ACTIVITY = "/permit/activities/list/activity[1]";
  private static final String HOLDER = "/permit/holders/list/holder";
  private static final String MANDATE = "/permit/manager/mandateList/mandate[1]";

  private static Forms started() {
    return Forms.shipped("meco-business-permit", SafeOfSchmit.VALUES)
        .set("/permit/request/kind", "new")
        .set("/permit/business/stage", "formed")
        .set(ACTIVITY + "/sector", "commerce")
        .set(ACTIVITY + "/trade", "general")
        .set("/permit/manager/person/nationality", "LU")
        .set("/permit/manager/fiveYears", "true");
  }

  private static Forms change(String what) {
    return started().set("/permit/request/kind", "change").set("/permit/request/changed", what);
  }

  @ParameterizedTest(name = "a change of {0} asks for {1}")
  @CsvSource({
    "manager, request business manager documents",
    "activity, request business activity documents",
    "premises name, request business premises documents",
    "name form, request business documents",
  })
  void aChangeAsksForWhatChanges(String changed, String steps) {
    assertThat(change(changed).view().relevantSteps())
        .extracting(StepView::id)
        .containsExactly(steps.split(" "));
  }

  @ParameterizedTest(name = "{0} {1} asks for a qualification: {2}")
  @CsvSource({
    "commerce, general, false",
    "commerce, horeca, true",
    "commerce, estate-agent, true",
    "craft, baker, true",
    "liberal, architect, true",
    "industry, '', false",
  })
  void someActivitiesAskForAQualification(String sector, String trade, boolean asked) {
    Forms form = started().set(ACTIVITY + "/sector", sector).set(ACTIVITY + "/trade", trade);
    assertThat(form.field("/permit/activities/qualified").value()).isEqualTo("" + asked);
    assertThat(form.field("/permit/manager/proof").relevant()).isEqualTo(asked);
    form.set("/permit/manager/proof", "diploma");
    assertThat(form.places().contains("diplomas")).isEqualTo(asked);
  }

  @Test
  void practiceAloneIsThreeYears() {
    Forms form =
        started().set(ACTIVITY + "/sector", "craft").set("/permit/manager/proof", "practice");
    form.set("/permit/manager/practice", "2.5");
    assertThat(form.field("/permit/manager/practice").alert()).isPresent();
    form.set("/permit/manager/proof", "both");
    assertThat(form.field("/permit/manager/practice").alert()).isEmpty();
    assertThat(form.places()).contains("diplomas", "practice");
  }

  @Test
  void whoCameLatelyProvesNotToHaveBeenBankruptAndAThirdCountryNationalToMayStay() {
    Forms form = started();
    assertThat(form.places())
        .contains("identity", "criminal-record", "honour", "lease", "articles", "stamp")
        .doesNotContain("non-bankruptcy", "residence");
    form.set("/permit/manager/fiveYears", "false").set("/permit/manager/person/nationality", "US");
    assertThat(form.places()).contains("non-bankruptcy", "residence");
    form.set("/permit/manager/person/nationality", "CH");
    assertThat(form.places()).doesNotContain("residence");
  }

  @Test
  void mandatesAreThoseOfThreeYears() {
    Forms form =
        started()
            .set("/permit/manager/mandates", "true")
            .set(MANDATE + "/from", "2015-01-01")
            .set(MANDATE + "/to", "2023-11-22");
    assertThat(form.field(MANDATE + "/to").alert()).isPresent();
    form.set(MANDATE + "/to", "2023-11-23");
    assertThat(form.field(MANDATE + "/to").alert()).isEmpty();
    form.set("/permit/manager/mandates", "false");
    assertThat(form.field(MANDATE + "/company").relevant()).isFalse();
  }

  @Test
  void sharesAreAddedWithoutRoundingAndDoNotExceedTheWhole() {
    Forms form =
        started()
            .set(HOLDER + "[1]/share", "33.3")
            .apply(new Change.AddRow(HOLDER))
            .set(HOLDER + "[2]/share", "33.3")
            .apply(new Change.AddRow(HOLDER))
            .set(HOLDER + "[3]/share", "33.3");
    FieldView total = form.field("/permit/holders/total");
    assertThat(total.value()).isEqualTo("99.9");
    assertThat(total.alert()).isEmpty();
    form.set(HOLDER + "[3]/share", "40");
    assertThat(form.field("/permit/holders/total").alert()).isPresent();
  }

  @Test
  void aNewPermitCostsFiftyEurosAndIsGrantedAfterThreeMonthsOrFour() {
    FilingTerms terms = started().terms();
    assertThat(terms.fees())
        .singleElement()
        .extracting(fee -> fee.amount().intValue())
        .isEqualTo(50);
    assertThat(terms.deadlines())
        .extracting(FilingTerms.Deadline::day)
        .containsExactly(LocalDate.of(2027, 2, 23), LocalDate.of(2027, 3, 23));
  }

  @Test
  void aNotificationIsFreeAndDueWithinAMonth() {
    Forms form =
        started()
            .set("/permit/request/kind", "notification")
            .set("/permit/request/notified", "manager-left")
            .set("/permit/request/date", "2026-10-31");
    assertThat(form.terms().fees()).isEmpty();
    assertThat(form.terms().deadlines())
        .extracting(FilingTerms.Deadline::day)
        .containsExactly(LocalDate.of(2026, 11, 30));
    assertThat(form.places()).isEmpty();
  }
}
