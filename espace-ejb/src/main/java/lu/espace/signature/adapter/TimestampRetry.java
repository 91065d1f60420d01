package lu.espace.signature.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import lu.espace.shared.domain.BusinessException;
import lu.espace.signature.service.AddTimestamp;
import org.jboss.logging.Logger;

/** Every few minutes, asks for the time-stamps that signed documents still wait for. */
@Singleton
@Startup
@DependsOn("MigrationBean")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TimestampRetry {

  private static final Logger LOG = Logger.getLogger("lu.espace.signature");
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration PERIOD = Duration.ofMinutes(5);

  /** In one round; the rest follows in the next. */
  private static final int MOST = 50;

  @Resource private TimerService timers;
  @Inject private AddTimestamp timestamps;

  @PostConstruct
  void begin() {
    timers.createIntervalTimer(
        FIRST.toMillis(), PERIOD.toMillis(), new TimerConfig("timestamps", false));
  }

  @Timeout
  void retry() {
    int added = 0;
    try {
      while (added < MOST && timestamps.addToNext().isPresent()) {
        added++;
      }
    } catch (BusinessException away) {
      LOG.warnf("%s Signed documents still wait for their time-stamp", away.code());
    }
    if (added > 0) {
      LOG.infof("ESP-0716 %d signed documents got their time-stamp", added);
    }
  }
}
