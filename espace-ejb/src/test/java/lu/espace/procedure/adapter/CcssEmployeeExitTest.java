package lu.espace.procedure.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FilingTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The declaration that an employee leaves, rule by rule. */
class CcssEmployeeExitTest {

  private static final String ABSENCE = "/exit/pay/absences/absence";

  private static Forms complete() {
    return Forms.shipped("ccss-employee-exit", SafeOfSchmit.VALUES)
        .set("/exit/employer/number", "2014240123400")
        .set("/exit/employee/person/firstName", "Marc")
        .set("/exit/employee/person/surname", "Weber")
        .set("/exit/employee/person/matricule", "1990061512375")
        .set("/exit/employee/moved", "false")
        .set("/exit/end/hired", "2021-03-01")
        .set("/exit/end/reason", "agreement")
        .set("/exit/end/lastDay", "2026-11-20")
        .set("/exit/pay/hours", "120")
        .set("/exit/pay/gross", "2480.50")
        .set("/exit/pay/leaveDays", "0");
  }

  @Test
  void isCompleteWhenEverythingRequiredIsFilled() {
    assertThat(complete().alerts()).isEmpty();
    assertThat(complete().view().complete()).isTrue();
  }

  @ParameterizedTest(name = "{0} hired on {1}, letter of {2}: {3} months, from {4} to {5}")
  @CsvSource({
    "dismissal-notice, 2024-03-01, 2026-11-10, 2, 2026-11-15, 2027-01-14",
    "dismissal-notice, 2021-11-11, 2026-11-10, 2, 2026-11-15, 2027-01-14",
    "dismissal-notice, 2021-11-10, 2026-11-10, 4, 2026-11-15, 2027-03-14",
    "dismissal-notice, 2010-03-01, 2026-11-15, 6, 2026-12-01, 2027-05-31",
    "resignation, 2024-03-01, 2026-10-20, 1, 2026-11-01, 2026-11-30",
    "resignation, 2010-03-01, 2026-11-14, 3, 2026-11-15, 2027-02-14",
  })
  void theNoticeFollowsFromSeniorityAndLetter(
      String reason, String hired, String given, String months, String start, String end) {
    Forms form =
        complete()
            .set("/exit/end/reason", reason)
            .set("/exit/end/hired", hired)
            .set("/exit/end/given", given);
    assertThat(form.field("/exit/end/noticeMonths").value()).isEqualTo(months);
    assertThat(form.field("/exit/end/noticeStart").value()).isEqualTo(start);
    assertThat(form.field("/exit/end/noticeEnd").value()).isEqualTo(end);
  }

  @ParameterizedTest(name = "{0} shows {1}: {2}")
  @CsvSource({
    "resignation, end/given, true",
    "agreement, end/given, false",
    "parental-leave, end/return, true",
    "parental-leave, pay/leaveDays, false",
    "transfer, end/successor/name, true",
    "death, employee/moved, false",
    "never-started, end/lastDay, false",
    "never-started, pay/gross, false",
  })
  void asksWhatTheReasonCallsFor(String reason, String shown, boolean relevant) {
    Forms form = complete().set("/exit/end/reason", reason);
    assertThat(form.field("/exit/" + shown).relevant()).isEqualTo(relevant);
  }

  @Test
  void thePayOnLeavingIsAddedUp() {
    Forms form = complete().set("/exit/pay/leaveDays", "4.5").set("/exit/pay/leavePay", "500");
    form.set("/exit/pay/bonus", "19.50");
    assertThat(form.field("/exit/pay/total").value()).isEqualTo("3000");
    form.set("/exit/pay/leaveDays", "0");
    assertThat(form.field("/exit/pay/leavePay").relevant()).isFalse();
    assertThat(form.field("/exit/pay/total").value()).isEqualTo("2500");
  }

  @Test
  void severanceGrowsWithSeniority() {
    Forms form =
        complete().set("/exit/end/reason", "dismissal-notice").set("/exit/end/given", "2026-11-10");
    assertThat(form.field("/exit/pay/severanceMonths").value()).isEqualTo("1");
    form.set("/exit/end/hired", "2005-01-01");
    assertThat(form.field("/exit/pay/severanceMonths").value()).isEqualTo("6");
    form.set("/exit/end/hired", "2024-01-01");
    assertThat(form.field("/exit/pay/severanceMonths").relevant()).isFalse();
  }

  @Test
  void anAbsenceLiesWithinTheContract() {
    Forms form = complete().apply(new Change.AddRow(ABSENCE));
    form.set(ABSENCE + "[1]/period/from", "2026-11-02");
    form.set(ABSENCE + "[1]/period/to", "2026-11-21");
    assertThat(form.field(ABSENCE + "[1]/period/to").alert()).isPresent();
    form.set(ABSENCE + "[1]/period/to", "2026-11-20");
    assertThat(form.field(ABSENCE + "[1]/period/to").alert()).isEmpty();
  }

  @Test
  void theReturnFromLeaveIsRemembered() {
    Forms form = complete().set("/exit/end/reason", "parental-leave");
    form.set("/exit/end/return", "2027-05-03");
    assertThat(form.terms().deadlines())
        .extracting(FilingTerms.Deadline::id, FilingTerms.Deadline::day)
        .containsExactly(
            tuple("declare", LocalDate.of(2026, 11, 28)),
            tuple("fine", LocalDate.of(2026, 12, 20)),
            tuple("return", LocalDate.of(2027, 5, 11)));
    form.set("/exit/end/reason", "agreement");
    assertThat(form.terms().deadlines()).hasSize(2);
    form.set("/exit/end/reason", "never-started");
    assertThat(form.terms().deadlines()).isEmpty();
  }
}
