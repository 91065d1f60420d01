package lu.espace.notification.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import lu.espace.access.service.Addressee;
import lu.espace.access.service.Holders;
import lu.espace.notification.domain.News;
import lu.espace.notification.domain.Notice;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Ssn;

/**
 * Tells a person something, for the services of other features; part of their transaction and
 * behind their rights. The notice stands exactly if the act stands; its mail never holds the act
 * up.
 */
@Dependent
public class Notify {

  @Inject private Notices notices;
  @Inject private Holders holders;
  @Inject private Clock clock;

  /** Each of these persons, in the language in which it reads. */
  public void persons(Collection<Ssn> recipients, EspaceId espace, News news) {
    recipients.stream().distinct().forEach(recipient -> person(recipient, espace, news));
  }

  /**
   * A person, on its page and by mail; one who has never been here or has no address in its
   * certificate reads it on the page.
   *
   * @param espace in which it is told
   */
  public void person(Ssn recipient, EspaceId espace, News news) {
    Instant now = clock.instant();
    Optional<Notice> waiting = notices.findNotTold(recipient, espace, news);
    if (waiting.isPresent()) {
      waiting.get().again(news, now);
      return;
    }
    Addressee addressee = holders.addressee(recipient);
    notices.add(Notice.to(recipient, addressee.email(), addressee.language(), espace, news, now));
  }

  /**
   * Somebody of whom only the address is known, an invitee for instance, by mail.
   *
   * @param language the best guess, the inviting person's for instance
   */
  public void address(String email, Language language, EspaceId espace, News news) {
    notices.add(Notice.toAddress(email.strip(), language, espace, news, clock.instant()));
  }
}
