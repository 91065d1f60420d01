package lu.espace.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import lu.espace.access.domain.BrowserSession;
import lu.espace.access.domain.SessionEnd;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;

/** A holder looks at its open sessions and ends those that it does not know or need. */
@Stateless
@Guarded
public class MySessions {

  @Inject private Caller caller;
  @Inject private SessionBook book;
  @Inject private Clock clock;

  /**
   * @param key of the session in which the holder looks
   */
  @ForHolders
  @ReadOnly
  public List<OpenSession> list(String key) {
    String current = SessionBook.hash(key);
    return book.open(caller.ssn(), clock.instant()).stream()
        .map(session -> view(session, session.has(current)))
        .toList();
  }

  /**
   * Ends one at the next request of its browser.
   *
   * @throws BusinessException {@link SharedError#NOT_FOUND} where the holder has none of that id
   */
  @ForHolders
  public void end(long id) {
    book.open(caller.ssn(), clock.instant()).stream()
        .filter(session -> session.id() == id)
        .findFirst()
        .orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND))
        .end(SessionEnd.BY_HOLDER, clock.instant());
  }

  /**
   * Ends all but the one in which the holder looks.
   *
   * @return how many
   */
  @ForHolders
  public int endOthers(String key) {
    String current = SessionBook.hash(key);
    List<BrowserSession> others =
        book.open(caller.ssn(), clock.instant()).stream()
            .filter(session -> !session.has(current))
            .toList();
    others.forEach(session -> session.end(SessionEnd.BY_HOLDER, clock.instant()));
    return others.size();
  }

  private static OpenSession view(BrowserSession session, boolean current) {
    return new OpenSession(
        session.id(),
        session.visit().door(),
        session.visit().browser(),
        session.startedAt(),
        session.seenAt(),
        session.fingerprint(),
        current);
  }
}
