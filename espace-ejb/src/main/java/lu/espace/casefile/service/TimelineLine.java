package lu.espace.casefile.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.domain.TimelineEvent;
import lu.espace.casefile.domain.TimelineKind;

/**
 * One thing that happened, as a page shows it.
 *
 * @param status the new state where the desk changed it, else {@code null}
 */
public record TimelineLine(Instant at, TimelineKind kind, String actor, FileState status)
    implements Serializable {

  static TimelineLine of(TimelineEvent event) {
    FileState status =
        Optional.of(event)
            .filter(one -> one.kind() == TimelineKind.STATUS)
            .flatMap(TimelineEvent::detail)
            .map(FileState::valueOf)
            .orElse(null);
    return new TimelineLine(event.at(), event.kind(), event.actor(), status);
  }
}
