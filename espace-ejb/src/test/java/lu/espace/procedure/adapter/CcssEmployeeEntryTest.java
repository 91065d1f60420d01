package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.DeskAddress;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.FilingTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The declaration that an employee starts work, rule by rule. */
class CcssEmployeeEntryTest {

  private static final String COUNTRY = "/entry/job/countries/country";

  private static Forms complete() {
    return Forms.shipped("ccss-employee-entry", SafeOfSchmit.VALUES)
        .set("/entry/employer/number", "2014240123400")
        .set("/entry/employee/hasMatricule", "true")
        .set("/entry/employee/person/firstName", "Marc")
        .set("/entry/employee/person/surname", "Weber")
        .set("/entry/employee/person/matricule", "1990061512375")
        .set("/entry/employee/person/nationality", "LU")
        .set("/entry/employee/person/address/street", "Grand-Rue")
        .set("/entry/employee/person/address/number", "4")
        .set("/entry/employee/person/address/postcode", "L-1660")
        .set("/entry/employee/person/address/locality", "Luxembourg")
        .set("/entry/job/start", "2026-12-01")
        .set("/entry/job/title", "Poseur de fenêtres")
        .set("/entry/job/group", "7")
        .set("/entry/contract/type", "permanent")
        .set("/entry/contract/trial", "false")
        .set("/entry/contract/time", "full-time")
        .set("/entry/contract/hours", "40")
        .set("/entry/pay/amount", "3250.00");
  }

  private static void isAccepted(Forms form, String path, String value, boolean right) {
    FieldView field = form.set(path, value).field(path);
    assertThat(field.alert().isEmpty()).as(field.problem()).isEqualTo(right);
  }

  @Test
  void isCompleteWhenEverythingRequiredIsFilled() {
    assertThat(complete().alerts()).isEmpty();
    assertThat(complete().view().complete()).isTrue();
  }

  @ParameterizedTest(name = "{0} = {1} shows {2}: {3}")
  @CsvSource({
    "employee/hasMatricule, false, employee/person/birthDate, true",
    "employee/hasMatricule, false, employee/person/matricule, false",
    "employee/hasMatricule, true, employee/sex, false",
    "employee/person/nationality, FR, employee/permit/number, false",
    "employee/person/nationality, BR, employee/permit/number, true",
    "reason/kind, correction, reason/corrected, true",
    "contract/type, fixed-term, contract/endKind, true",
    "contract/type, internship, contract/studies, true",
    "contract/type, internship, pay/amount, false",
    "contract/type, mandate, pay/income, true",
    "contract/type, mandate, contract/hours, false",
    "contract/time, part-time, contract/rate, true",
    "job/abroad, true, job/luxembourgShare, true",
    "job/atEmployer, false, job/workplace/street, true",
  })
  void showsWhatTheAnswersCallFor(String path, String value, String shown, boolean relevant) {
    Forms form = complete().set("/entry/" + path, value);
    assertThat(form.field("/entry/" + shown).relevant()).isEqualTo(relevant);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "employer/number, 2014240123400, true",
    "employer/number, 2015240123400, false",
    "employee/person/matricule, 20142401234, false",
    "job/isco, 7115, true",
    "job/isco, 2512, false",
    "contract/hours, 41, false",
  })
  void checksEachValue(String path, String value, boolean right) {
    isAccepted(complete(), "/entry/" + path, value, right);
  }

  @Test
  void aPersonWithoutANumberShowsTheIdentityDocument() {
    Forms form = complete().set("/entry/employee/hasMatricule", "false");
    assertThat(form.places()).containsExactly("identity");
    form.set("/entry/employee/person/nationality", "BR");
    assertThat(form.places()).containsExactly("identity", "residence-permit");
  }

  @ParameterizedTest(name = "born in {0}, a student: {1}")
  @CsvSource({"1990061512375, false", "2001061512326, true"})
  void aStudentIsYoungerThanTwentySeven(String matricule, boolean right) {
    Forms form = complete().set("/entry/employee/person/matricule", matricule);
    isAccepted(form, "/entry/contract/type", "student", right);
  }

  @Test
  void aChildCannotBeEmployed() {
    Forms form = complete().set("/entry/employee/person/matricule", "2015061512369");
    assertThat(form.field("/entry/job/age").value()).isEqualTo("11");
    assertThat(form.field("/entry/job/start").alert()).isPresent();
  }

  @ParameterizedTest(name = "trial until {0}: {1}")
  @CsvSource({"2026-12-13, false", "2026-12-14, true", "2027-12-01, true", "2027-12-02, false"})
  void theTrialLastsBetweenTwoWeeksAndTwelveMonths(String end, boolean right) {
    Forms form = complete().set("/entry/contract/trial", "true");
    isAccepted(form, "/entry/contract/trialEnd", end, right);
  }

  @Test
  void hourlyPayIsCountedByTheMonthWithItsBenefits() {
    Forms form = complete().set("/entry/pay/unit", "hour").set("/entry/pay/amount", "20");
    assertThat(form.field("/entry/pay/total").value()).isEqualTo("3466.67");
    form.set("/entry/pay/benefits", "100");
    assertThat(form.field("/entry/pay/total").value()).isEqualTo("3566.67");
  }

  @Test
  void theTimeAbroadIsTakenFromTheTimeInLuxembourg() {
    Forms form = complete().set("/entry/job/abroad", "true").set(COUNTRY + "[1]/code", "FR");
    form.set(COUNTRY + "[1]/share", "30");
    assertThat(form.field("/entry/job/luxembourgShare").value()).isEqualTo("70");
    form.apply(new Change.AddRow(COUNTRY)).set(COUNTRY + "[2]/code", "FR");
    assertThat(form.field(COUNTRY + "[2]/code").alert()).isPresent();
    form.set(COUNTRY + "[2]/code", "DE").set(COUNTRY + "[2]/share", "80");
    assertThat(form.field(COUNTRY + "[2]/share").alert()).isPresent();
  }

  @Test
  void itIsDueInEightDaysAndFinedAfterThirty() {
    FilingTerms terms = complete().terms();
    assertThat(terms.recipients())
        .extracting(DeskAddress::institution, DeskAddress::desk)
        .containsExactly(tuple("CCSS", "ccss-affiliation"));
    assertThat(terms.deadlines())
        .extracting(FilingTerms.Deadline::id, FilingTerms.Deadline::day)
        .containsExactly(
            tuple("declare", LocalDate.of(2026, 12, 9)), tuple("fine", LocalDate.of(2026, 12, 31)));
  }
}
