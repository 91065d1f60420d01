package lu.espace.team.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lu.espace.shared.service.Clocks;

/** The day in Luxembourg, on which rights begin where nothing else was chosen. */
@RequestScoped
public class Today {

  @Inject private Clock clock;

  public LocalDate get() {
    return LocalDate.now(clock.withZone(Clocks.LUXEMBOURG));
  }
}
