package lu.espace.notification.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import lu.espace.notification.domain.NotificationError;
import lu.espace.notification.port.MailSender.Mail;
import lu.espace.notification.service.Addresses;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Language;
import lu.espace.shared.service.TestClock;
import lu.espace.trust.mail.MailServer;
import lu.espace.trust.mail.Mailbox;
import lu.espace.trust.mail.StoredMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The adapter against the sandbox's real SMTP server. */
class ServerMailTest {

  private static final Mail MAIL =
      new Mail(
          7, "claire@example.lu", Language.LB, "Neie Stand: fäerdeg", "Moien,\r\n\r\nÄerd\r\n");

  @TempDir Path directory;
  private final Clock clock = new TestClock();

  @Test
  void aMailArrivesWithItsAccentsAndItsIdentity() throws IOException {
    Mailbox mailbox = new Mailbox(directory, clock);
    try (MailServer server = MailServer.start(mailbox, 0)) {
      sender(server.port()).send(MAIL);
      sender(server.port()).send(MAIL);
    }
    List<StoredMail> mails = mailbox.list();
    assertThat(mails)
        .hasSize(2)
        .allSatisfy(
            mail -> {
              assertThat(mail.from()).isEqualTo("espace@example.lu");
              assertThat(mail.to()).isEqualTo("claire@example.lu");
              assertThat(mail.subject()).isEqualTo("Neie Stand: fäerdeg");
              assertThat(mail.text()).startsWith("Moien,\r\n\r\nÄerd\r\n");
              assertThat(mail.sent()).isEqualTo(TestClock.START);
              assertThat(Files.readString(directory.resolve(mail.name())))
                  .contains("Message-ID: <notice-7@example.lu>", "Auto-Submitted: auto-generated");
            });
  }

  @Test
  void aMailServerThatIsAwayIsTriedLater() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    refuses(sender(port), MAIL, NotificationError.MAIL_AWAY);
  }

  @Test
  void anAddressThatIsNoneIsGivenUp() {
    Mail nonsense = new Mail(8, "no address", Language.FR, "x", "y");
    refuses(sender(1), nonsense, NotificationError.ADDRESS_REFUSED);
  }

  private ServerMail sender(int port) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", Integer.toString(port));
    ServerMail sender =
        new ServerMail(Addresses.configuration(URI.create("https://pro.example")), clock);
    sender.session = Session.getInstance(properties);
    return sender;
  }

  private static void refuses(ServerMail sender, Mail mail, NotificationError why) {
    assertThatThrownBy(() -> sender.send(mail))
        .isInstanceOfSatisfying(
            BusinessException.class, refused -> assertThat(refused.error()).isEqualTo(why));
  }
}
