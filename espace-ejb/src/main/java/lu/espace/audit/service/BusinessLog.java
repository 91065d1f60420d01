package lu.espace.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lu.espace.audit.domain.AuditLine;
import lu.espace.casefile.service.FileKey;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;

/** Shows the log of an eSpace: who did, viewed or was denied what, when, on whose behalf. */
@Stateless
@Guarded
public class BusinessLog {

  /** Rows of a page. */
  public static final int ROWS = 20;

  @Inject private LogQuery query;
  @Inject private LogWords words;
  @Inject private LogPeople people;

  /** The lines that follow the key, or the newest ones. */
  @Requires(Right.MANAGE_TEAM)
  @ReadOnly
  public LogPage page(
      EspaceId espace, LogFilter filter, Optional<FileKey> after, Language language) {
    List<AuditLine> found = query.lines(espace, filter, after, ROWS + 1);
    List<AuditLine> shown = found.subList(0, Math.min(ROWS, found.size()));
    return new LogPage(
        words.of(espace, shown, language),
        found.size() > ROWS ? key(shown.get(ROWS - 1)) : null,
        query.count(espace, filter, LogPage.MOST_COUNTED + 1),
        people.list(espace, language));
  }

  static FileKey key(AuditLine line) {
    return new FileKey(line.happenedAt(), line.id());
  }
}
