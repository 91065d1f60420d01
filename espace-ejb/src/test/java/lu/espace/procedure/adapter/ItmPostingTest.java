package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.DeskAddress;
import lu.espace.procedure.domain.FilingTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The declaration of workers who are posted to Luxembourg, rule by rule. */
class ItmPostingTest {

  private static final String WORKER = "/posting/workers/worker";
  private static final String PLACE = "/posting/workplaces/workplace[1]";

  private static Forms started() {
    return Forms.shipped("itm-posting", SafeOfSchmit.VALUES)
        .set("/posting/employer/address/country", "DE")
        .set("/posting/employer/address/postcode", "66111")
        .set("/posting/service/kind", "service")
        .set("/posting/service/period/from", "2026-12-01")
        .set("/posting/service/period/to", "2027-02-28")
        .set(WORKER + "[1]/person/firstName", "Jan")
        .set(WORKER + "[1]/person/surname", "Kowalski")
        .set(WORKER + "[1]/person/birthDate", "1988-04-02")
        .set(WORKER + "[1]/person/nationality", "PL")
        .set(WORKER + "[1]/regulated", "false");
  }

  @Test
  void comesFromAbroad() {
    Forms form = started();
    assertThat(form.field("/posting/employer/address/country").alert()).isEmpty();
    form.set("/posting/employer/address/country", "LU");
    assertThat(form.field("/posting/employer/address/country").alert()).isPresent();
  }

  @Test
  void theReferencePersonIsInLuxembourg() {
    Forms form = started().set("/posting/reference/address/country", "FR");
    assertThat(form.field("/posting/reference/address/country").alert()).isPresent();
    assertThat(form.field("/posting/reference/documentsAddress/street").relevant()).isFalse();
    form.set("/posting/reference/documents", "other");
    assertThat(form.field("/posting/reference/documentsAddress/street").missing()).isTrue();
  }

  @ParameterizedTest(name = "until {0}: {1} days, reasons asked: {2}")
  @CsvSource({"2027-02-28, 90, false", "2027-11-30, 365, false", "2027-12-01, 366, true"})
  void aPostingOfMoreThanTwelveMonthsGivesReasons(String end, String days, boolean asked) {
    Forms form = started().set("/posting/service/period/to", end);
    assertThat(form.field("/posting/service/days").value()).isEqualTo(days);
    assertThat(form.field("/posting/service/longReason").relevant()).isEqualTo(asked);
    assertThat(form.field("/posting/service/longReason").missing()).isEqualTo(asked);
  }

  @Test
  void aWorkplaceIsUsedWithinThePosting() {
    Forms form = started().set(PLACE + "/period/from", "2026-11-30");
    form.set(PLACE + "/period/to", "2027-03-01");
    assertThat(form.field(PLACE + "/period/from").alert()).isPresent();
    assertThat(form.field(PLACE + "/period/to").alert()).isPresent();
    form.set(PLACE + "/period/from", "2026-12-01").set(PLACE + "/period/to", "2027-02-28");
    assertThat(form.field(PLACE + "/period/from").alert()).isEmpty();
    assertThat(form.field(PLACE + "/period/to").alert()).isEmpty();
  }

  @Test
  void aWorkerIsGivenOnceAndIsCounted() {
    Forms form = started().apply(new Change.AddRow(WORKER));
    form.set(WORKER + "[2]/person/firstName", "JAN");
    form.set(WORKER + "[2]/person/surname", "Kowalski");
    form.set(WORKER + "[2]/person/birthDate", "1988-04-02");
    assertThat(form.field(WORKER + "[2]/person/surname").alert()).isPresent();
    form.set(WORKER + "[2]/person/birthDate", "1991-04-02");
    assertThat(form.field(WORKER + "[2]/person/surname").alert()).isEmpty();
    assertThat(form.field("/posting/count").value()).isEqualTo("2");
  }

  @Test
  void aWorkerFromAThirdCountryNeedsAPermitForTheWholePosting() {
    Forms form = started().set(WORKER + "[1]/person/nationality", "UA");
    assertThat(form.places()).contains("residence-permits");
    assertThat(form.field(WORKER + "[1]/permitUntil").missing()).isTrue();
    form.set(WORKER + "[1]/permitUntil", "2027-02-27");
    assertThat(form.field(WORKER + "[1]/permitUntil").alert()).isPresent();
    form.set(WORKER + "[1]/permitUntil", "2027-02-28");
    assertThat(form.field(WORKER + "[1]/permitUntil").alert()).isEmpty();
  }

  @Test
  void asksForTheDocumentsOfItsKind() {
    assertThat(started().places())
        .containsExactly("service-contract", "a1-forms", "employment-contracts");
    Forms craft = started().set("/posting/service/craft", "true");
    craft.set("/posting/service/localVat", "true").set(WORKER + "[1]/regulated", "true");
    assertThat(craft.places()).contains("prior-declaration", "vat-certificate", "qualifications");
    assertThat(started().set("/posting/service/kind", "agency").places())
        .containsExactly("agency-contract", "a1-forms", "employment-contracts");
    assertThat(started().on(LocalDate.of(2026, 12, 2)).places()).contains("payslips");
  }

  @Test
  void isDueWhenTheWorkBegins() {
    FilingTerms terms = started().terms();
    assertThat(terms.recipients())
        .extracting(DeskAddress::institution, DeskAddress::desk)
        .containsExactly(tuple("ITM", "itm-postings"));
    assertThat(terms.deadlines())
        .extracting(FilingTerms.Deadline::id, FilingTerms.Deadline::day)
        .containsExactly(
            tuple("declare", LocalDate.of(2026, 12, 1)),
            tuple("long-posting", LocalDate.of(2027, 11, 30)));
  }
}
