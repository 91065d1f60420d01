package lu.espace.notification.service;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import lu.espace.notification.domain.NotificationError;
import lu.espace.notification.port.MailSender;
import lu.espace.shared.domain.BusinessException;

/** Takes mails and remembers them, unless it is told to fail. */
final class Postman implements MailSender {

  private final List<Mail> mails = new CopyOnWriteArrayList<>();
  private final Set<String> refused = new HashSet<>();
  private NotificationError failure;
  private int attempts;

  @Override
  public void send(Mail mail) {
    attempts++;
    if (refused.contains(mail.address())) {
      throw new BusinessException(NotificationError.ADDRESS_REFUSED);
    }
    if (failure != null) {
      throw new BusinessException(failure);
    }
    mails.add(mail);
  }

  List<Mail> mails() {
    return List.copyOf(mails);
  }

  int attempts() {
    return attempts;
  }

  void forget() {
    mails.clear();
  }

  void fails(NotificationError why) {
    failure = why;
  }

  void works() {
    failure = null;
  }

  void refuses(String address) {
    refused.add(address);
  }
}
