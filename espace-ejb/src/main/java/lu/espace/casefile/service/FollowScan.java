package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lu.espace.casefile.domain.Attachment;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.domain.TimelineEvent;
import lu.espace.casefile.domain.TimelineKind;
import lu.espace.casefile.port.Outbox;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.shared.domain.FileNumber;
import lu.espace.signature.service.WithdrawSignature;
import lu.espace.upload.domain.ScanState;
import lu.espace.upload.service.FileScanned;

/**
 * What a verdict of the scanner means for the case file: the last clean one lets a sent file go on
 * to its desk; something harmful brings the file back to the business, whatever it has signed.
 */
@Dependent
public class FollowScan {

  @Inject private CaseFiles files;
  @Inject private Attachments attachments;
  @Inject private Submissions submissions;
  @Inject private WithdrawSignature signature;
  @Inject private OutboxRows rows;
  @Inject private Outbox outbox;
  @Inject private TellMembers members;
  @Inject private Clock clock;

  void scanned(@Observes FileScanned verdict) {
    attachments
        .findByReceived(verdict.file())
        .ifPresent(attachment -> follow(attachment, verdict.state()));
  }

  private void follow(Attachment attachment, ScanState state) {
    FileNumber number = attachments.number(attachment.caseFile()).orElseThrow();
    CaseFile file = files.getForChange(number);
    if (state == ScanState.INFECTED) {
      stop(file, attachment.file().name());
    } else if (file.state() == FileState.SENT && attachments.areClean(file)) {
      outbox.announce(number);
    }
  }

  private void stop(CaseFile file, String name) {
    Instant now = clock.instant();
    if (file.state() == FileState.DRAFT) {
      return;
    }
    boolean onItsWay = file.stopped(now);
    submissions.withdraw(file);
    signature.of(file.number());
    rows.remove(file.number());
    files.add(new TimelineEvent(file.id(), now, TimelineKind.STOPPED, name));
    if (onItsWay) {
      members.tell(file, NoticeKind.FILE_STOPPED, name);
    }
  }
}
