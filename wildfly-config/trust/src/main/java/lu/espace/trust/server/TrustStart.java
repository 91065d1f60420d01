package lu.espace.trust.server;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.nio.file.Path;
import java.time.Clock;
import lu.espace.sandbox.pki.SandboxPki;
import lu.espace.trust.mail.MailServer;
import lu.espace.trust.mail.Mailbox;
import org.jboss.logging.Logger;

/** Starts the services with the deployment, or makes the deployment fail with the reason. */
@WebListener
public class TrustStart implements ServletContextListener {

  static final String SERVICES = TrustServices.class.getName();

  private MailServer mailServer;

  private static final Logger LOG = Logger.getLogger("lu.espace.trust");

  @Override
  public void contextInitialized(ServletContextEvent event) {
    Path directory = SandboxGuard.ofServer().check();
    Clock clock = Clock.systemUTC();
    SandboxPki pki = SandboxPki.read(directory, clock);
    TrustSettings settings = new TrustSettings(System::getProperty);
    Mailbox mailbox = new Mailbox(directory.toAbsolutePath().resolveSibling("mail"), clock);
    TrustServices services =
        new TrustServices(pki, settings.client(pki), settings.oauth(), mailbox, clock);
    event.getServletContext().setAttribute(SERVICES, services);
    mailServer = MailServer.start(mailbox, settings.mailPort());
    LOG.infof("ESP-TRUST-00 Sandbox trust services answer at %s", pki.addresses().base());
    LOG.infof(
        "ESP-TRUST-04 Mails to port %d of this machine are kept in %s and go nowhere",
        mailServer.port(), mailbox.directory());
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    if (mailServer != null) {
      mailServer.close();
    }
  }
}
