package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.FileRecipient;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.domain.ReceiptKind;
import lu.espace.casefile.domain.TimelineEvent;
import lu.espace.casefile.domain.TimelineKind;
import lu.espace.message.domain.Side;
import lu.espace.message.service.Correspondence;
import lu.espace.notification.domain.NoticeKind;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Ssn;

/**
 * What is said about a sent file, by its desk and to it. Each word stands in the timeline and is
 * proved by a receipt; part of the calling service's transaction and behind its right.
 */
@Dependent
public class DeskVoice {

  @Inject private CaseFiles files;
  @Inject private Recipients recipients;
  @Inject private History history;
  @Inject private Correspondence correspondence;
  @Inject private TellMembers members;
  @Inject private Clock clock;

  /**
   * The desk says where the file stands with it; saying the same again changes nothing.
   *
   * @param desk its code
   * @param institution the name under which it speaks
   */
  public void status(
      FileNumber number, String desk, FileState next, Ssn agent, String institution) {
    CaseFile file = files.getForChange(number);
    FileRecipient recipient = recipients.at(file, desk);
    if (recipient.state() == next) {
      return;
    }
    Instant now = clock.instant();
    recipient.status(number, next, now);
    FileState overall = recipients.overall(file);
    if (overall != file.state()) {
      file.status(overall, agent, now);
    }
    history.add(new TimelineEvent(file.id(), now, TimelineKind.STATUS, institution, next.name()));
    history.prove(file, kind(next), now, next.name());
    members.tell(file, NoticeKind.FILE_STATUS, institution);
  }

  private static ReceiptKind kind(FileState next) {
    return next == FileState.ACKNOWLEDGED ? ReceiptKind.ACKNOWLEDGED : ReceiptKind.STATUS;
  }

  /** Somebody writes a message; its fingerprint is kept as evidence. */
  public void message(FileNumber number, Side side, String author, String text) {
    CaseFile file = files.getForChange(number);
    Instant now = clock.instant();
    String fingerprint = correspondence.write(number, side, author, text);
    history.add(new TimelineEvent(file.id(), now, TimelineKind.MESSAGE, author));
    history.prove(file, ReceiptKind.MESSAGE, now, fingerprint);
    if (side == Side.INSTITUTION) {
      members.tell(file, NoticeKind.FILE_MESSAGE, author);
    }
  }
}
