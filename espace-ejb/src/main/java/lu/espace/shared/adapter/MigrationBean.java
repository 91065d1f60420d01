package lu.espace.shared.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import lu.espace.shared.domain.Seal;
import lu.espace.shared.port.SecretStore;
import org.jboss.logging.Logger;

/**
 * Readies the store before anybody uses it: the data key is installed and the schema brought to
 * this release. Other start-up beans and beans with timers declare {@code @DependsOn} on it.
 * Transactions are the bean's own because Flyway commits by itself.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class MigrationBean {

  private static final Logger LOG = Logger.getLogger("lu.espace.shared");
  private static final byte FIRST_KEY = 1;

  @Resource(lookup = "java:jboss/datasources/EspaceDS")
  private DataSource database;

  @Inject private SecretStore secrets;

  @PostConstruct
  void ready() {
    Seal.install(FIRST_KEY, secrets.key(SecretStore.DATA_KEY));
    LOG.infof("ESP-0010 The schema is current, %d migrations ran", Migrations.apply(database));
  }
}
