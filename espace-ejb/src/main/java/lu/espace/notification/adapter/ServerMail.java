package lu.espace.notification.adapter;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import lu.espace.notification.domain.NotificationError;
import lu.espace.notification.port.MailSender;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.port.Configuration;

/** Sends through the mail session that the server's administrator configures. */
@Dependent
public class ServerMail implements MailSender {

  /** Milliseconds after which a mail server that says nothing counts as away. */
  private static final String PATIENCE = "15000";

  private final Configuration configuration;
  private final Clock clock;

  @Resource(lookup = "java:jboss/mail/EspaceMail")
  Session session;

  @Inject
  ServerMail(Configuration configuration, Clock clock) {
    this.configuration = configuration;
    this.clock = clock;
  }

  @Override
  public void send(Mail mail) {
    beImpatient(session.getProperties());
    try {
      Transport.send(message(mail));
    } catch (AddressException nonsense) {
      throw new BusinessException(NotificationError.ADDRESS_REFUSED, nonsense);
    } catch (SendFailedException refused) {
      boolean forGood =
          refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
      throw new BusinessException(
          forGood ? NotificationError.ADDRESS_REFUSED : NotificationError.MAIL_AWAY, refused);
    } catch (MessagingException away) {
      throw new BusinessException(NotificationError.MAIL_AWAY, away);
    }
  }

  /** The library waits for ever unless it is told. */
  private static void beImpatient(Properties properties) {
    for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.putIfAbsent("mail.smtp." + step, PATIENCE);
    }
  }

  private MimeMessage message(Mail mail) throws MessagingException {
    InternetAddress sender = new InternetAddress(configuration.mailFrom(), true);
    MimeMessage message = new NumberedMessage(session, mail.notice(), sender);
    message.setFrom(sender);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    message.setText(mail.text(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Content-Language", mail.language().code());
    // Machines that answer for absent people stay silent.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    return message;
  }
}
