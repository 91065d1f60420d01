package lu.espace.trust.mail;

import java.net.InetAddress;
import org.subethamail.smtp.server.SMTPServer;

/** Speaks SMTP on the loopback interface and puts every mail into the mailbox. */
public final class MailServer implements AutoCloseable {

  private static final int LARGEST = 1 << 20;

  private final SMTPServer server;

  private MailServer(SMTPServer server) {
    this.server = server;
  }

  /**
   * Starts to listen.
   *
   * @param port 0 for any free one
   */
  public static MailServer start(Mailbox mailbox, int port) {
    SMTPServer server =
        SMTPServer.port(port)
            .bindAddress(InetAddress.getLoopbackAddress())
            .hostName("localhost")
            .maxMessageSize(LARGEST)
            .messageHandler((context, from, to, mail) -> mailbox.keep(mail))
            .build();
    server.start();
    return new MailServer(server);
  }

  /** Where it listens. */
  public int port() {
    return server.getPortAllocated();
  }

  @Override
  public void close() {
    server.stop();
  }
}
