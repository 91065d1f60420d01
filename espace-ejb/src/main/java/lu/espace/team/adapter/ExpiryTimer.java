package lu.espace.team.adapter;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import lu.espace.team.service.WarnOfExpiry;
import org.jboss.logging.Logger;

/**
 * Starts the warnings about ending certificates every morning. The timer is persistent: a server
 * that was down at that hour makes up for it when it starts.
 */
@Singleton
@Startup
@DependsOn("MigrationBean")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiryTimer {

  private static final Logger LOG = Logger.getLogger("lu.espace.team");

  @Inject private WarnOfExpiry warnings;

  @Schedule(
      hour = "6",
      minute = "15",
      timezone = "Europe/Luxembourg",
      persistent = true,
      info = "certificate expiry")
  void warn() {
    int warned = warnings.today();
    if (warned > 0) {
      LOG.infof("ESP-0390 Warned of %d certificates that end", warned);
    }
  }
}
