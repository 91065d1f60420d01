package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.DraftReader;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.MyRights;
import lu.espace.shared.service.OpenToEveryone;

/**
 * Tells those who have the same draft open of one another. The open page asks every few seconds, so
 * that a line in the log for each question would bury everything else there; the opening of the
 * page has its line. The right is asked all the same.
 */
@Stateless
@Guarded
public class DraftPresence {

  private static final String WHY_OPEN =
      "asks the right itself, without a line in the log: the page that asks was logged when opened";

  @Inject private CaseFiles files;
  @Inject private DraftReaders readers;
  @Inject private Actors actors;
  @Inject private MyRights rights;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Notes that the tab shows this step.
   *
   * @return who else has the draft open; nobody where the caller may not fill it, or no longer
   */
  @OpenToEveryone(WHY_OPEN)
  public Company look(FileNumber number, String tab, String step) {
    CaseFile file = files.get(number);
    if (!mayFill(file)) {
      return Company.NOBODY;
    }
    Instant now = clock.instant();
    readers.note(file, tab, caller.ssn(), step, now);
    List<Fellow> others =
        readers.others(file, tab, now).stream().map(other -> fellow(file, other)).toList();
    return new Company(file.instanceVersion(), others);
  }

  /** The tab shows the draft no more. */
  @OpenToEveryone(WHY_OPEN)
  public void leave(FileNumber number, String tab) {
    CaseFile file = files.get(number);
    if (mayFill(file)) {
      readers.forget(file, tab, caller.ssn());
    }
  }

  private Fellow fellow(CaseFile file, DraftReader other) {
    return new Fellow(
        actors.name(other.person(), file),
        other.person().equals(caller.ssn()),
        other.step(),
        other.seenAt());
  }

  private boolean mayFill(CaseFile file) {
    return rights.in(file.espace()).hold(Right.PREPARE, file.subject());
  }
}
