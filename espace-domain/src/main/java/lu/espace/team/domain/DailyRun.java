package lu.espace.team.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * Work that is done once a day however many servers there are: whoever holds the row does it, and
 * who comes after it finds the day done.
 */
@Entity
@Table(name = "daily_run")
public class DailyRun {

  @Id
  @Column(length = 40)
  private String name;

  @Column(name = "last_day", nullable = false)
  private LocalDate lastDay;

  protected DailyRun() {}

  /**
   * Begins the work of a day.
   *
   * @return whether it is still to be done
   */
  public boolean begin(LocalDate day) {
    boolean due = lastDay.isBefore(day);
    if (due) {
      lastDay = day;
    }
    return due;
  }

  public LocalDate lastDay() {
    return lastDay;
  }
}
