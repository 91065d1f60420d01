package lu.espace.upload.adapter;

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
import lu.espace.upload.service.ScanFiles;

/**
 * Looks every two seconds for files that wait for the scanner. While the scanner is silent, each
 * round tries one file only.
 */
@Singleton
@Startup
@DependsOn("MigrationBean")
public class ScanTimer {

  private static final Duration PERIOD = Duration.ofSeconds(2);
  private static final int AT_ONCE = 20;

  @Resource private TimerService timers;
  @Inject private ScanFiles files;

  @PostConstruct
  void begin() {
    timers.createIntervalTimer(
        PERIOD.toMillis(), PERIOD.toMillis(), new TimerConfig("scan", false));
  }

  /** Without a transaction, because a scan may take longer than one lasts. */
  @Timeout
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void scan() {
    int done = 0;
    while (done < AT_ONCE && files.scanNext()) {
      done++;
    }
  }
}
