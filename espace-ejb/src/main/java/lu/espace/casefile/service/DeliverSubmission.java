package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lu.espace.casefile.domain.CaseFile;
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
 * Hands a sent file over to its desk. It is the product's own work, started by the outbox and by no
 * page; doing it again changes nothing.
 */
@Dependent
public class DeliverSubmission {

  @Inject private CaseFiles files;
  @Inject private Submissions submissions;
  @Inject private History history;
  @Inject private OutboxRows rows;
  @Inject private InstitutionGateway gateway;
  @Inject private DeskNames desks;
  @Inject private Clock clock;

  /**
   * @return whether this call delivered it
   */
  public boolean deliver(FileNumber number) {
    Optional<OutboxEntry> waiting =
        rows.findLocked(number).filter(entry -> entry.doneAt().isEmpty());
    waiting.ifPresent(this::handOver);
    return waiting.isPresent();
  }

  private void handOver(OutboxEntry entry) {
    CaseFile file = files.getForChange(entry.number());
    Submission submission = submissions.find(file).orElseThrow();
    Recipient recipient = submissions.getDocument(file).recipient();
    Instant at = gateway.deliver(delivery(file, recipient, submission));
    if (file.state() == FileState.SENT) {
      file.delivered(at);
      history.add(new TimelineEvent(file.id(), at, TimelineKind.DELIVERED, institution(recipient)));
      history.prove(file, ReceiptKind.DELIVERED, at, submission.instanceHash());
    }
    entry.done(clock.instant());
  }

  private static InstitutionGateway.Delivery delivery(
      CaseFile file, Recipient recipient, Submission submission) {
    return new InstitutionGateway.Delivery(
        file.number(),
        recipient.desk(),
        file.procedure().value(),
        recipient.procedureTitle(),
        recipient.businessName(),
        submission.sentAt());
  }

  private String institution(Recipient recipient) {
    return desks
        .find(recipient.desk(), Language.FR)
        .map(DeskName::shortName)
        .orElse(recipient.desk());
  }
}
