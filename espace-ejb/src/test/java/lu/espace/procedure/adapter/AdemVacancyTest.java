package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.StepView;
import lu.espace.shared.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The declaration of a vacant post, rule by rule. */
class AdemVacancyTest {

  private static final String LANGUAGE = "/vacancy/profile/languages/language";

  private static final Map<String, String> SAFE =
      Map.ofEntries(
          Map.entry("business.legalName", "Ateliers Schmit S.à r.l."),
          Map.entry("business.legalForm", "Société à responsabilité limitée"),
          Map.entry("business.rcs", "B186582"),
          Map.entry("business.address.street", "rue de l’Industrie"),
          Map.entry("business.address.number", "12"),
          Map.entry("business.address.postcode", "L-8069"),
          Map.entry("business.address.locality", "Bertrange"),
          Map.entry("business.address.country", "LU"),
          Map.entry("contact.name", "Claire Schmit"),
          Map.entry("contact.email", "claire@schmit.lu"),
          Map.entry("contact.phone", "+352 26 31 11"));

  /** A declaration that can be filed. */
  static Forms complete() {
    return Forms.adem(SAFE)
        .set("/vacancy/post/title", "Menuisier poseur (m/f)")
        .set("/vacancy/post/description", "Poser portes et fenêtres chez nos clients.")
        .set("/vacancy/post/reason", "new")
        .set("/vacancy/post/start", "2027-01-04")
        .set("/vacancy/contract/type", "permanent")
        .set("/vacancy/contract/time", "full-time")
        .set("/vacancy/contract/hours", "40")
        .set("/vacancy/contract/schedule", "day")
        .set("/vacancy/profile/education", "vocational")
        .set("/vacancy/profile/experience", "none")
        .set("/vacancy/profile/driving", "false")
        .set(LANGUAGE + "[1]/code", "fr")
        .set(LANGUAGE + "[1]/level", "B1")
        .set(LANGUAGE + "[1]/importance", "required")
        .set("/vacancy/publication/advertise", "false")
        .set("/vacancy/publication/eures", "true")
        .set("/vacancy/publication/showEmployer", "true")
        .set("/vacancy/publication/candidates", "false");
  }

  @Test
  void startsWithWhatTheSafeKnows() {
    Forms form = Forms.adem(SAFE);
    assertThat(form.view().steps())
        .extracting(StepView::id)
        .containsExactly("employer", "post", "contract", "profile", "publication");
    assertThat(form.view().step("employer").orElseThrow().complete()).isTrue();
    assertThat(form.field("/vacancy/employer/name").prefilled()).isTrue();
    assertThat(form.field("/vacancy/employer/vat").prefilled()).isFalse();
  }

  @Test
  void isCompleteWhenEverythingRequiredIsFilled() {
    assertThat(complete().alerts()).isEmpty();
    assertThat(complete().view().complete()).isTrue();
  }

  @ParameterizedTest(name = "{0} = {1} shows {2}: {3}")
  @CsvSource({
    "post/atEmployer, false, post/workplace/street, true",
    "post/atEmployer, true, post/workplace/street, false",
    "contract/type, fixed-term, contract/end, true",
    "contract/type, fixed-term, contract/motive, true",
    "contract/type, permanent, contract/end, false",
    "contract/time, part-time, contract/distribution, true",
    "contract/time, part-time, contract/rate, true",
    "contract/time, full-time, contract/distribution, false",
    "profile/education, none, profile/field, false",
    "profile/education, master, profile/field, true",
    "profile/driving, true, profile/licence, true",
    "profile/driving, false, profile/licence, false",
    "publication/advertise, true, publication/date, true",
    "publication/advertise, false, publication/date, false",
    "publication/candidates, true, publication/channel, true",
    "publication/candidates, false, publication/channel, false",
    "publication/channel, email, publication/email, false",
  })
  void showsWhatTheAnswersCallFor(String path, String value, String shown, boolean relevant) {
    Forms form = complete().set("/vacancy/" + path, value);
    FieldView field = form.field("/vacancy/" + shown);
    assertThat(field.relevant()).isEqualTo(relevant);
    assertThat(field.missing()).isEqualTo(field.required() && field.value().isEmpty());
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "employer/rcs | B186582 | true",
        "employer/rcs | 186582 | false",
        "employer/vat | LU22959463 | true",
        "employer/vat | FR22959463 | false",
        "employer/matricule | 20142401234 | true",
        "employer/matricule | 2014 | false",
        "employer/address/postcode | 8069 | true",
        "employer/address/postcode | L-806 | false",
        "contact/email | claire@schmit.lu | true",
        "contact/email | claire@schmit | false",
        "contact/phone | +352 26 31 11 | true",
        "contact/phone | call me | false",
        "post/description | Poser des portes | false",
        "post/positions | 1 | true",
        "post/positions | 999 | true",
        "post/positions | 0 | false",
        "post/positions | 1.5 | false",
        "post/positions | 1000 | false",
        "post/start | 2026-11-24 | true",
        "post/start | 2026-11-23 | false",
        "post/start | 2027-02-30 | false",
        "post/start | tomorrow | false",
        "contract/hours | 38.5 | true",
        "contract/hours | 0 | false",
        "contract/hours | 41 | false",
        "contract/salaryFrom | 2500.00 | true",
        "contract/salaryFrom | 2500.005 | false",
        "contract/salaryTo | 2500 | true",
        "contract/schedule | sometimes | false",
        "profile/languages/language[1]/level | B3 | false",
      })
  void checksEachValue(String path, String value, boolean right) {
    FieldView field = complete().set("/vacancy/" + path, value).field("/vacancy/" + path);
    assertThat(field.value()).isEqualTo(value);
    assertThat(field.alert().isEmpty()).as(field.problem()).isEqualTo(right);
  }

  @ParameterizedTest(name = "declared on {0}, advertised on {1}: {2}")
  @CsvSource({
    "2026-11-23, 2026-11-25, false",
    "2026-11-23, 2026-11-26, true",
    // Over a weekend.
    "2026-11-26, 2026-11-30, false",
    "2026-11-26, 2026-12-01, true",
    // Over Christmas, which is a Friday, and the new year.
    "2026-12-24, 2026-12-29, false",
    "2026-12-24, 2026-12-30, true",
    "2026-12-30, 2027-01-04, false",
    "2026-12-30, 2027-01-05, true",
    // Over Easter Monday.
    "2027-03-26, 2027-03-31, false",
    "2027-03-26, 2027-04-01, true",
  })
  void theAdvertisementComesThreeWorkingDaysLater(LocalDate today, String date, boolean right) {
    Forms form =
        complete()
            .on(today)
            .set("/vacancy/publication/advertise", "true")
            .set("/vacancy/publication/date", date);
    FieldView field = form.field("/vacancy/publication/date");
    assertThat(field.alert().isEmpty()).isEqualTo(right);
  }

  @Test
  void aFixedTermEndsAfterItsStart() {
    Forms form = complete().set("/vacancy/contract/type", "fixed-term");
    assertThat(form.field("/vacancy/contract/end").missing()).isTrue();
    form.set("/vacancy/contract/end", "2027-01-04");
    assertThat(form.field("/vacancy/contract/end").alert())
        .contains("La fin du contrat doit être après l’entrée en service.");
    form.set("/vacancy/contract/end", "2027-06-30");
    assertThat(form.field("/vacancy/contract/end").alert()).isEmpty();
  }

  @Test
  void partTimeIsLessThanFortyHoursAndItsShareIsCalculated() {
    Forms form = complete().set("/vacancy/contract/time", "part-time");
    assertThat(form.field("/vacancy/contract/hours").alert()).isPresent();
    form.set("/vacancy/contract/hours", "25.5");
    FieldView rate = form.field("/vacancy/contract/rate");
    assertThat(rate.value()).isEqualTo("63.8");
    assertThat(rate.display()).isEqualTo("63,8");
    assertThat(rate.readonly()).isTrue();
    assertThat(form.field("/vacancy/contract/hours").alert()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"900, 1000, true", "1000, 900, false", "1000, 1000, true", "'', 900, true"})
  void theSalaryRangeGoesUpwards(String from, String to, boolean right) {
    Forms form =
        complete().set("/vacancy/contract/salaryFrom", from).set("/vacancy/contract/salaryTo", to);
    assertThat(form.field("/vacancy/contract/salaryTo").alert().isEmpty()).isEqualTo(right);
  }

  @Test
  void aLanguageIsAskedOnce() {
    Forms form = complete().apply(new Change.AddRow(LANGUAGE));
    form.set(LANGUAGE + "[2]/code", "fr");
    assertThat(form.field(LANGUAGE + "[2]/code").alert())
        .contains("Cette langue est indiquée deux fois.");
    form.set(LANGUAGE + "[2]/code", "other").set(LANGUAGE + "[1]/code", "other");
    assertThat(form.field(LANGUAGE + "[2]/code").alert()).isEmpty();
    assertThat(form.field(LANGUAGE + "[2]/other").missing()).isTrue();
    assertThat(form.field(LANGUAGE + "[2]/other").relevant()).isTrue();
  }

  @Test
  void theContactFollowsTheChannel() {
    Forms form = complete().set("/vacancy/publication/candidates", "true");
    form.set("/vacancy/publication/channel", "email");
    assertThat(form.field("/vacancy/publication/email").value()).isEqualTo("claire@schmit.lu");
    form.set("/vacancy/publication/channel", "website");
    assertThat(form.field("/vacancy/publication/email").relevant()).isFalse();
    assertThat(form.field("/vacancy/publication/website").missing()).isTrue();
    form.set("/vacancy/publication/website", "www.schmit.lu");
    assertThat(form.field("/vacancy/publication/website").alert()).isPresent();
    form.set("/vacancy/publication/website", "https://www.schmit.lu/emploi");
    assertThat(form.field("/vacancy/publication/website").alert()).isEmpty();
  }

  @Test
  void whatDoesNotApplyIsNotFiled() {
    Forms form =
        complete()
            .set("/vacancy/contract/type", "fixed-term")
            .set("/vacancy/contract/motive", "Chantier unique")
            .set("/vacancy/contract/type", "permanent");
    assertThat(form.text()).contains("Chantier unique");
    assertThat(form.filed())
        .doesNotContain("Chantier unique")
        .doesNotContain("<workplace>")
        .contains("<title>Menuisier poseur (m/f)</title>");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void speaksEachLanguage(Language language) {
    Forms form = complete().in(language).set("/vacancy/contract/hours", "99");
    assertThat(form.field("/vacancy/contract/hours").alert()).isPresent();
    assertThat(form.view().relevantSteps())
        .allSatisfy(step -> assertThat(step.title()).isNotBlank())
        .flatMap(step -> step.fields().toList())
        .allSatisfy(field -> assertThat(field.label()).isNotBlank());
  }
}
