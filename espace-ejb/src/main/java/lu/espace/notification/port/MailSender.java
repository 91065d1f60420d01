package lu.espace.notification.port;

import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Language;

/** Hands mails over to the mail server. */
public interface MailSender {

  /**
   * @throws BusinessException {@link lu.espace.notification.domain.NotificationError}
   */
  void send(Mail mail);

  /**
   * A mail in plain text.
   *
   * @param notice the number of the notice: the same notice always makes the same mail, so that a
   *     mail that comes twice is known as one
   */
  record Mail(long notice, String address, Language language, String subject, String text) {}
}
