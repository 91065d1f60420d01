package lu.espace.notification.adapter;

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
import lu.espace.notification.service.SendMails;

/** Sends the mails that are due, every few seconds. */
@Singleton
@Startup
@DependsOn("MigrationBean")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

  private static final Duration PERIOD = Duration.ofSeconds(10);

  @Resource private TimerService timers;
  @Inject private SendMails mails;

  @PostConstruct
  void begin() {
    timers.createIntervalTimer(
        PERIOD.toMillis(), PERIOD.toMillis(), new TimerConfig("mails", false));
  }

  @Timeout
  void send() {
    mails.sendDue();
  }
}
