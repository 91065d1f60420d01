package lu.espace.shared.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The working days of Luxembourg: Monday to Friday without the legal public holidays of article
 * L.232-2 of the Labour Code. Where a statute counts in working days, deadlines are counted here.
 */
public final class LuxembourgCalendar {

  /** The first year with Europe Day, by the law of 25 April 2019. */
  private static final int FIRST_EUROPE_DAY = 2019;

  private static final MonthDay EUROPE_DAY = MonthDay.of(Month.MAY, 9);

  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(Month.JANUARY, 1),
          MonthDay.of(Month.MAY, 1),
          MonthDay.of(Month.JUNE, 23),
          MonthDay.of(Month.AUGUST, 15),
          MonthDay.of(Month.NOVEMBER, 1),
          MonthDay.of(Month.DECEMBER, 25),
          MonthDay.of(Month.DECEMBER, 26));

  private LuxembourgCalendar() {}

  public static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isHoliday(day);
  }

  public static boolean isHoliday(LocalDate day) {
    MonthDay date = MonthDay.from(day);
    return FIXED.contains(date)
        || (date.equals(EUROPE_DAY) && day.getYear() >= FIRST_EUROPE_DAY)
        || isMovable(day);
  }

  /** The coming working days in order; the day itself is not one of them. */
  public static List<LocalDate> workingDaysAfter(LocalDate day, int count) {
    return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
        .filter(LuxembourgCalendar::isWorkingDay)
        .limit(count)
        .toList();
  }

  /** Easter Monday, Ascension Day and Whit Monday. */
  private static boolean isMovable(LocalDate day) {
    LocalDate easter = easter(day.getYear());
    return day.equals(easter.plusDays(1))
        || day.equals(easter.plusDays(39))
        || day.equals(easter.plusDays(50));
  }

  /**
   * Easter Sunday of the Gregorian calendar: the Sunday after the Paschal full moon, by Gauss's
   * algorithm with the two exceptions that keep the moon before 19 April.
   */
  static LocalDate easter(int year) {
    int century = year / 100;
    int moonShift = (15 + century - century / 4 - (8 * century + 13) / 25) % 30;
    int golden = year % 19;
    int moon = (19 * golden + moonShift) % 30;
    if (moon == 29 || (moon == 28 && golden > 10)) {
      moon--;
    }
    LocalDate fullMoon = LocalDate.of(year, Month.MARCH, 21).plusDays(moon);
    return fullMoon.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
  }
}
