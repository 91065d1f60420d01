package lu.espace.team.web;

import java.io.Serializable;
import java.time.LocalDate;
import lu.espace.team.service.MandateLine;

/** A mandate on the page, with the last day that is being written for it. */
public class ShownMandate implements Serializable {

  private static final long serialVersionUID = 1L;

  private final MandateLine line;
  private LocalDate lastDay;

  ShownMandate(MandateLine line) {
    this.line = line;
    this.lastDay = line.lastDay();
  }

  public MandateLine getLine() {
    return line;
  }

  /** The texts' key for where it stands. */
  public String getState() {
    if (!line.accepted()) {
      return "team.mandate.waiting";
    }
    return line.rests() ? "team.mandate.rests" : "team.mandate.active";
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
