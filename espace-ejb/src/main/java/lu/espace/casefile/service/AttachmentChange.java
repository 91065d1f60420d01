package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.TimelineEvent;
import lu.espace.casefile.domain.TimelineKind;
import lu.espace.shared.service.Caller;

/** What follows for a case file when its attachments change: a preparation is void. */
@Dependent
class AttachmentChange {

  @Inject private CaseFiles files;
  @Inject private Actors actors;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * @param file locked for change
   */
  Instant made(CaseFile file) {
    Instant now = clock.instant();
    boolean prepared = file.preparation().isPresent();
    file.attachmentsChanged(caller.ssn(), now);
    if (prepared) {
      files.add(new TimelineEvent(file.id(), now, TimelineKind.REOPENED, actors.caller(file)));
    }
    return now;
  }
}
