package lu.espace.notification.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import lu.espace.notification.domain.MailState;
import lu.espace.notification.domain.NotificationError;
import lu.espace.notification.port.MailSender;
import lu.espace.notification.port.MailSender.Mail;
import lu.espace.shared.domain.BusinessException;
import org.jboss.logging.Logger;

/**
 * Sends the mails that are due. A mail server that is away ends the round: the mails wait, and
 * nothing but the mails does.
 */
@Dependent
public class SendMails {

  private static final Logger LOG = Logger.getLogger("lu.espace.notification");

  /** In one round; the rest follows in the next. */
  private static final int MOST = 100;

  @Inject private MailRound round;
  @Inject private MailSender sender;

  /** The caller has no transaction. */
  public void sendDue() {
    for (long notice : round.due(MOST)) {
      Optional<Mail> mail = round.take(notice);
      if (mail.isPresent() && !send(mail.get())) {
        return;
      }
    }
  }

  /**
   * @return whether the mail server is there
   */
  private boolean send(Mail mail) {
    try {
      sender.send(mail);
      round.sent(mail.notice());
      return true;
    } catch (BusinessException notSent) {
      boolean refused = notSent.error() == NotificationError.ADDRESS_REFUSED;
      tell(mail, notSent, round.notSent(mail.notice(), refused));
      return refused;
    }
  }

  /** Without the address, which is nobody's business here. */
  private static void tell(Mail mail, BusinessException why, MailState now) {
    String reason = String.valueOf(why.getCause()).replace(mail.address(), "(address)");
    if (now == MailState.FAILED) {
      LOG.errorf("%s The mail of notice %d is given up: %s", why.code(), mail.notice(), reason);
    } else {
      LOG.warnf(
          "%s The mail of notice %d was not taken and is tried again: %s",
          why.code(), mail.notice(), reason);
    }
  }
}
