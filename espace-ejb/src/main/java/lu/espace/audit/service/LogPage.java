package lu.espace.audit.service;

import java.io.Serializable;
import java.util.List;
import lu.espace.casefile.service.FileKey;

/**
 * One page of the log, the newest line first.
 *
 * @param next where the next page begins, or null on the last one
 * @param count how many lines the filter leaves, counted up to {@link #MOST_COUNTED}
 * @param people by whom the log can be filtered
 */
public record LogPage(List<LogLine> lines, FileKey next, int count, List<LogPerson> people)
    implements Serializable {

  /** Counting stops here: it would take longer than reading. */
  public static final int MOST_COUNTED = 1000;

  /** Whether there are more lines than were counted. */
  public boolean uncounted() {
    return count > MOST_COUNTED;
  }
}
