package lu.espace.casefile.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import lu.espace.casefile.port.Outbox;
import lu.espace.casefile.service.OutboxRows;
import lu.espace.shared.domain.FileNumber;
import org.jboss.logging.Logger;

/**
 * Looks, soon after the start and then every minute, for sent files that did not reach their desk,
 * and announces them again: what lay in the dead-letter queue or got lost with a server goes on.
 */
@Singleton
@Startup
@DependsOn("MigrationBean")
public class OutboxRescan {

  private static final Logger LOG = Logger.getLogger("lu.espace.casefile");
  private static final Duration FIRST = Duration.ofSeconds(10);
  private static final Duration PERIOD = Duration.ofMinutes(1);

  @Resource private TimerService timers;

  @Inject private OutboxRows rows;
  @Inject private Outbox outbox;

  @PostConstruct
  void begin() {
    timers.createIntervalTimer(
        FIRST.toMillis(), PERIOD.toMillis(), new TimerConfig("outbox", false));
  }

  @Timeout
  void rescan() {
    List<FileNumber> due = rows.dueAgain();
    due.forEach(outbox::announce);
    if (!due.isEmpty()) {
      LOG.warnf("ESP-0821 %d files still wait for their desk and are announced again", due.size());
    }
  }
}
