package lu.espace.notification.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import lu.espace.notification.domain.Notice;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Viewpoint;

/** What the caller was told and has not read. */
@Stateless
@Guarded
public class MyNotices {

  /** So many at once; the older ones follow when these are read. */
  public static final int MOST = 20;

  @Inject private Notices notices;
  @Inject private NoticeTexts texts;
  @Inject private Caller caller;
  @Inject private Viewpoint viewpoint;
  @Inject private Clock clock;

  /**
   * The newest first; none for who sees as somebody else does, because they are for that person
   * alone.
   */
  @ForHolders
  @ReadOnly
  public List<NoticeLine> unread(EspaceId espace, Language language) {
    if (!viewpoint.isOwn()) {
      return List.of();
    }
    return notices.unread(caller.ssn(), espace, MOST).stream()
        .map(notice -> line(notice, language))
        .toList();
  }

  /**
   * The notice counts as read.
   *
   * @return where it leads
   * @throws BusinessException {@link SharedError#NOT_FOUND} where it is not the caller's
   */
  @ForHolders
  public NoticeTarget open(long id) {
    Notice notice =
        notices
            .find(id)
            .filter(one -> one.recipient().filter(caller.ssn()::equals).isPresent())
            .orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
    notice.read(clock.instant());
    return new NoticeTarget(notice.espace(), notice.link());
  }

  /** Those that the caller has before its eyes count as read. */
  @ForHolders
  public void readAll(EspaceId espace) {
    notices.unread(caller.ssn(), espace, MOST).forEach(notice -> notice.read(clock.instant()));
  }

  private NoticeLine line(Notice notice, Language language) {
    return new NoticeLine(
        notice.id(),
        notice.kind(),
        texts.title(notice.kind(), language, notice.arguments()),
        texts.explanation(notice.kind(), language, notice.arguments()),
        notice.createdAt());
  }
}
