package lu.espace.upload.adapter;

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
import lu.espace.upload.adapter.health.ScannerHealth;
import lu.espace.upload.port.Scanner;
import lu.espace.upload.port.ScannerSilent;
import lu.espace.upload.service.ScanQueue;

/** Asks every ten seconds whether the scanner answers, for the operators' monitoring. */
@Singleton
@Startup
@DependsOn("MigrationBean")
public class AskScanner {

  private static final Duration PERIOD = Duration.ofSeconds(10);

  @Resource private TimerService timers;
  @Inject private Scanner scanner;
  @Inject private ScanQueue queue;
  @Inject private ScannerHealth health;

  @PostConstruct
  void begin() {
    timers.createIntervalTimer(
        PERIOD.toMillis(), PERIOD.toMillis(), new TimerConfig("scanner", false));
  }

  @Timeout
  void ask() {
    long waiting = queue.waiting();
    try {
      health.answers(scanner.version(), waiting);
    } catch (ScannerSilent silent) {
      health.isSilent(silent.getMessage(), waiting);
    }
  }
}
