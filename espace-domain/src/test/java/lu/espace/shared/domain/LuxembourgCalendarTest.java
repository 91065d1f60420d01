package lu.espace.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuxembourgCalendarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1961-04-02", "1981-04-19", "1954-04-18", "2000-04-23", "2008-03-23", "2011-04-24",
        "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"
      })
  void knowsEaster(LocalDate sunday) {
    assertThat(LuxembourgCalendar.easter(sunday.getYear())).isEqualTo(sunday);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-01-01, true",
    "2026-04-06, true",
    "2026-05-01, true",
    "2026-05-09, true",
    "2018-05-09, false",
    "2019-05-09, true",
    "2026-05-14, true",
    "2026-05-25, true",
    "2026-06-23, true",
    "2026-08-15, true",
    "2026-11-01, true",
    "2026-12-25, true",
    "2026-12-26, true",
    "2026-04-03, false",
    "2026-11-02, false",
    "2026-12-24, false",
    "2026-07-14, false",
  })
  void knowsTheLegalHolidays(LocalDate day, boolean holiday) {
    assertThat(LuxembourgCalendar.isHoliday(day)).isEqualTo(holiday);
  }

  @Test
  void aYearHasElevenHolidays() {
    LocalDate start = LocalDate.of(2026, 1, 1);
    assertThat(start.datesUntil(start.plusYears(1)).filter(LuxembourgCalendar::isHoliday))
        .hasSize(11);
  }

  @Test
  void twoHolidaysCanFallOnOneDay() {
    // Ascension Day was Europe Day in 2024.
    assertThat(LuxembourgCalendar.easter(2024).plusDays(39)).isEqualTo("2024-05-09");
    assertThat(LuxembourgCalendar.isHoliday(LocalDate.of(2024, 5, 9))).isTrue();
  }

  @Test
  void countsWorkingDaysFromTheNextDay() {
    assertThat(LuxembourgCalendar.workingDaysAfter(LocalDate.of(2026, 12, 23), 4))
        .containsExactly(
            LocalDate.of(2026, 12, 24),
            LocalDate.of(2026, 12, 28),
            LocalDate.of(2026, 12, 29),
            LocalDate.of(2026, 12, 30));
  }
}
