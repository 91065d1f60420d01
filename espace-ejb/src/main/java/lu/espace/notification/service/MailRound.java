package lu.espace.notification.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lu.espace.notification.domain.MailState;
import lu.espace.notification.domain.Notice;
import lu.espace.notification.port.MailSender.Mail;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.OpenToEveryone;

/**
 * The steps of sending a mail, each in a transaction of its own, so that no database row waits for
 * a mail server. A mail is taken for a while: where the server that took it dies, it is taken again
 * when its pause is over.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailRound {

  private static final String WHY = "Runs by the clock; what it sends was written by guarded acts";

  @Inject private Notices notices;
  @Inject private MailText text;
  @Inject private Clock clock;

  /** The notices whose mail is due. */
  @OpenToEveryone(WHY)
  public List<Long> due(int most) {
    return notices.due(clock.instant(), most);
  }

  /**
   * Takes the mail of a notice, so that nobody else sends it meanwhile.
   *
   * @return the mail; empty where somebody else took it, or it was read on the page
   */
  @OpenToEveryone(WHY)
  public Optional<Mail> take(long id) {
    Optional<Notice> due = notices.findLocked(id).filter(this::isDue);
    due.ifPresent(notice -> notice.attempted(clock.instant()));
    return due.map(text::of);
  }

  /** The mail server took the mail. */
  @OpenToEveryone(WHY)
  public void sent(long id) {
    notices.findLocked(id).ifPresent(notice -> notice.mailed(clock.instant()));
  }

  /**
   * The mail server did not take the mail.
   *
   * @param forGood whether another attempt is useless
   * @return what becomes of it
   */
  @OpenToEveryone(WHY)
  public MailState notSent(long id, boolean forGood) {
    Notice notice = notices.findLocked(id).orElseThrow();
    notice.notMailed(forGood, clock.instant());
    return notice.mailState();
  }

  private boolean isDue(Notice notice) {
    return notice.mailState() == MailState.WAITING && !notice.dueAt().isAfter(clock.instant());
  }
}
