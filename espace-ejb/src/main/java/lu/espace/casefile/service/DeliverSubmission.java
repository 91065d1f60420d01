package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.FileRecipient;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.domain.OutboxEntry;
import lu.espace.casefile.domain.ReceiptKind;
import lu.espace.casefile.domain.Recipient;
import lu.espace.casefile.domain.Submission;
import lu.espace.casefile.domain.TimelineEvent;
import lu.espace.casefile.domain.TimelineKind;
import lu.espace.casefile.port.InstitutionGateway;
import lu.espace.shared.domain.DeskName;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.port.DeskNames;

/**
 * Hands a sent file over to its desks. It is the product's own work, started by the outbox and by
 * no page; doing it again changes nothing. A file with an attachment that the scanner has not found
 * clean waits.
 */
@Dependent
public class DeliverSubmission {

  @Inject private CaseFiles files;
  @Inject private Submissions submissions;
  @Inject private Recipients recipients;
  @Inject private History history;
  @Inject private Attachments attachments;
  @Inject private OutboxRows rows;
  @Inject private InstitutionGateway gateway;
  @Inject private DeskNames desks;
  @Inject private Clock clock;

  /**
   * @return whether this call delivered it
   */
  public boolean deliver(FileNumber number) {
    Optional<OutboxEntry> waiting =
        rows.findLocked(number)
            .filter(entry -> entry.doneAt().isEmpty())
            .filter(entry -> attachments.areClean(files.get(entry.number())));
    waiting.ifPresent(this::handOver);
    return waiting.isPresent();
  }

  /** All desks have it, or none yet. */
  private void handOver(OutboxEntry entry) {
    CaseFile file = files.getForChange(entry.number());
    Submission submission = submissions.find(file).orElseThrow();
    Recipient addressed = submissions.getDocument(file).recipient();
    for (FileRecipient recipient : recipients.of(file)) {
      Instant at = gateway.deliver(delivery(file, recipient.desk(), addressed, submission));
      if (recipient.state() == FileState.SENT) {
        recipient.delivered(at);
        file.delivered(at);
        String institution = institution(recipient.desk());
        history.add(new TimelineEvent(file.id(), at, TimelineKind.DELIVERED, institution));
        history.prove(file, ReceiptKind.DELIVERED, at, submission.instanceHash());
      }
    }
    entry.done(clock.instant());
  }

  private static InstitutionGateway.Delivery delivery(
      CaseFile file, String desk, Recipient addressed, Submission submission) {
    return new InstitutionGateway.Delivery(
        file.number(),
        desk,
        file.procedure().value(),
        addressed.procedureTitle(),
        addressed.businessName(),
        submission.sentAt());
  }

  private String institution(String desk) {
    return desks.find(desk, Language.FR).map(DeskName::shortName).orElse(desk);
  }
}
