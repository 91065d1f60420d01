package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.CaseFileError;
import lu.espace.casefile.domain.PreparedDocument;
import lu.espace.casefile.domain.ReceiptKind;
import lu.espace.casefile.domain.Submission;
import lu.espace.casefile.domain.TimelineEvent;
import lu.espace.casefile.domain.TimelineKind;
import lu.espace.casefile.port.Outbox;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;

/**
 * Sends a signed file to its desks, once. The submission, its place in the outbox and the message
 * that starts the delivery stand or fall together; sending again finds the same submission.
 */
@Stateless
@Guarded
public class SendCaseFile {

  @Inject private CaseFiles files;
  @Inject private Submissions submissions;
  @Inject private Recipients recipients;
  @Inject private History history;
  @Inject private OutboxRows rows;
  @Inject private Outbox outbox;
  @Inject private Actors actors;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * @throws BusinessException {@link CaseFileError#NOT_NOW} where it is not signed
   */
  @Requires(Right.SEND)
  public SentFile send(FileNumber number) {
    CaseFile file = files.getForChange(number);
    Optional<Submission> before = submissions.find(file);
    if (before.isPresent()) {
      return new SentFile(number, before.get().sentAt());
    }
    Instant now = clock.instant();
    PreparedDocument document = submissions.getDocument(file);
    long signed = document.signedDocumentId().orElseThrow(() -> notSigned(number));
    List<String> desks = document.recipient().desks();
    file.sent(desks.get(0), caller.ssn(), now);
    recipients.add(file, desks, now);
    freeze(file, new Submission(file.id(), document.instance(), signed, caller.ssn(), now));
    rows.add(number);
    outbox.announce(number);
    return new SentFile(number, now);
  }

  private void freeze(CaseFile file, Submission submission) {
    Instant at = submission.sentAt();
    submissions.add(submission);
    history.add(new TimelineEvent(file.id(), at, TimelineKind.SENT, actors.caller(file)));
    history.prove(file, ReceiptKind.SENT, at, submission.instanceHash());
  }

  private static BusinessException notSigned(FileNumber number) {
    return new BusinessException(CaseFileError.NOT_NOW, number.value());
  }
}
