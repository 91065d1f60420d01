package lu.espace.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the product; deadlines and dates are those of Luxembourg. */
@ApplicationScoped
public class Clocks {

  /** The zone of statutory deadlines. */
  public static final ZoneId LUXEMBOURG = ZoneId.of("Europe/Luxembourg");

  @Produces
  public Clock clock() {
    return Clock.system(LUXEMBOURG);
  }
}
