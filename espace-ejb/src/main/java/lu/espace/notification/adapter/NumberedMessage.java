package lu.espace.notification.adapter;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/**
 * A mail with the number of its notice as its identity: sent again after a crash, it is the same
 * mail for every mailbox.
 */
class NumberedMessage extends MimeMessage {

  private final String identity;

  NumberedMessage(Session session, long notice, InternetAddress sender) {
    super(session);
    String address = sender.getAddress();
    identity = "<notice-" + notice + address.substring(address.indexOf('@')) + ">";
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", identity);
  }
}
