package lu.espace.audit.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lu.espace.audit.service.ChainEnd;
import lu.espace.audit.service.ChainEnd.Sealing;
import lu.espace.audit.service.SealLines;
import org.jboss.logging.Logger;

/**
 * Has the lines of the record chained, every second, and writes the end of each chain to the
 * server's audit log: whoever changes the database afterwards would have to change that file too.
 */
@Singleton
@Startup
@DependsOn("MigrationBean")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sealer {

  private static final Logger LOG = Logger.getLogger("lu.espace.audit");
  private static final Duration PERIOD = Duration.ofSeconds(1);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);

  @Resource private TimerService timers;
  @Inject private SealLines lines;
  @Inject private Clock clock;

  private Instant pausedUntil = Instant.EPOCH;

  @PostConstruct
  void begin() {
    timers.createIntervalTimer(
        PERIOD.toMillis(), PERIOD.toMillis(), new TimerConfig("audit sealer", false));
  }

  @Timeout
  void seal() {
    if (clock.instant().isBefore(pausedUntil)) {
      return;
    }
    try {
      sealAll();
    } catch (EJBException failure) {
      pausedUntil = clock.instant().plus(PAUSE_AFTER_FAILURE);
      LOG.warnf(
          "ESP-1302 Lines of the record wait for their seal: %s",
          failure.getCause() == null ? failure : failure.getCause().getClass().getName());
    }
  }

  private void sealAll() {
    Sealing sealing;
    do {
      sealing = lines.sealNext();
      sealing.ends().forEach(Sealer::publish);
    } while (sealing.lines() == SealLines.BATCH);
  }

  private static void publish(ChainEnd end) {
    LOG.infof("ESP-1301 SEALED chain=%d line=%d hash=%s", end.chain(), end.number(), end.hash());
  }
}
