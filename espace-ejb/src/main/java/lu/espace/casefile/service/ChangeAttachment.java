package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.espace.casefile.domain.Attachment;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;
import lu.espace.upload.domain.ReceivedFile;
import lu.espace.upload.service.Uploads;

/** Removes an attached file, or says when its document was issued. */
@Stateless
@Guarded
public class ChangeAttachment {

  @Inject private CaseFiles files;
  @Inject private Attachments attachments;
  @Inject private AttachmentChange change;
  @Inject private Forms forms;
  @Inject private Uploads uploads;
  @Inject private AnswerHistory history;
  @Inject private Caller caller;

  /** Also one that is still arriving. Nothing of it stays. */
  @Requires(Right.PREPARE)
  public SavedAnswers remove(FileNumber number, String key, Language language) {
    Attachment attachment = attachments.get(number, key);
    ReceivedFile received = uploads.getForChange(key);
    CaseFile file = files.getForChange(number);
    file.requireChangeable();
    Instant at = attachment.isWhole() ? change.made(file) : file.changedAt();
    attachments.remove(attachment);
    uploads.remove(received);
    return saved(file, at, language);
  }

  /**
   * @param day the date of issue; empty where it was taken back
   */
  @Requires(Right.PREPARE)
  public SavedAnswers date(
      FileNumber number, String key, Optional<LocalDate> day, Language language) {
    CaseFile file = files.getForChange(number);
    file.requireChangeable();
    Attachment attachment = attachments.get(number, key);
    Instant at = file.changedAt();
    if (!attachment.issuedOn().equals(day)) {
      attachment.issued(day.orElse(null));
      at = change.made(file);
    }
    return saved(file, at, language);
  }

  /** The form as it is, for who waits for a verdict of the scanner. */
  @Requires(Right.PREPARE)
  @ReadOnly
  public SavedAnswers look(FileNumber number, Language language) {
    CaseFile file = files.get(number);
    return saved(file, file.changedAt(), language);
  }

  private SavedAnswers saved(CaseFile file, Instant at, Language language) {
    return new SavedAnswers(
        file.instanceVersion(),
        at,
        forms.view(file, language),
        List.of(),
        history.steps(file, caller.ssn()));
  }
}
