package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lu.espace.casefile.domain.Attachment;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.procedure.domain.AttachmentRule;
import lu.espace.procedure.domain.RequestedAttachment;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;
import lu.espace.upload.domain.ReceivedFile;
import lu.espace.upload.domain.ReceivedFile.Announcement;
import lu.espace.upload.domain.Upload;
import lu.espace.upload.domain.UploadError;
import lu.espace.upload.service.Uploads;

/**
 * Attaches a file part by part. A part that was lost on the way is sent again from where the server
 * says; the file counts, and voids a preparation, when its last part is there.
 */
@Stateless
@Guarded
public class AttachFile {

  private static final long MEGABYTE = 1024 * 1024;

  @Inject private CaseFiles files;
  @Inject private Attachments attachments;
  @Inject private AttachmentChange change;
  @Inject private Forms forms;
  @Inject private Uploads uploads;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * A file is about to arrive; one that the caller began and chooses again goes on where it was cut
   * off.
   *
   * @param place the id of the place in the procedure
   */
  @Requires(Right.PREPARE)
  public UploadState begin(FileNumber number, String place, Announcement announcement) {
    CaseFile file = files.getForChange(number);
    file.requireChangeable();
    AttachmentRule rule = rule(file, place);
    List<Attachment> there = attachments.of(file);
    ReceivedFile wanted =
        new ReceivedFile(file.espace(), announcement, caller.ssn(), clock.instant());
    Optional<Attachment> begun =
        there.stream()
            .filter(one -> one.place().equals(place) && !one.isWhole())
            .filter(one -> one.file().fingerprint().equals(wanted.fingerprint()))
            .filter(one -> one.file().receivedBy().equals(caller.ssn()))
            .findFirst();
    requireRoom(rule, there, wanted);
    return UploadState.of(begun.orElseGet(() -> begin(file, place, announcement)));
  }

  private Attachment begin(CaseFile file, String place, Announcement announcement) {
    ReceivedFile received = uploads.begin(file.espace(), announcement, caller.ssn());
    Attachment attachment =
        new Attachment(file.id(), place, received, caller.ssn(), clock.instant());
    attachments.add(attachment);
    return attachment;
  }

  /** Where to go on. */
  @Requires(Right.PREPARE)
  @ReadOnly
  public UploadState state(FileNumber number, String key) {
    return UploadState.of(attachments.get(number, key));
  }

  /**
   * The next part. The last one sent again, because its answer was lost, changes nothing.
   *
   * @throws BusinessException with an {@link UploadError}; the parts before stay
   */
  @Requires(Right.PREPARE)
  public UploadState receive(FileNumber number, String key, long offset, byte[] bytes) {
    Attachment attachment = attachments.get(number, key);
    ReceivedFile received = uploads.getForChange(key);
    if (received.state().isPresent()) {
      return UploadState.of(attachment);
    }
    CaseFile file = files.get(number);
    AttachmentRule rule = rule(file, attachment.place());
    if (offset + bytes.length < received.announced()) {
      file.requireChangeable();
      uploads.receive(received, offset, bytes, rule.kinds());
    } else {
      file = files.getForChange(number);
      requireRoom(rule, attachments.of(file), received);
      uploads.receive(received, offset, bytes, rule.kinds());
      change.made(file);
    }
    return UploadState.of(attachment);
  }

  private AttachmentRule rule(CaseFile file, String place) {
    return forms.definition(file).attachments().stream()
        .map(RequestedAttachment::rule)
        .filter(rule -> rule.id().equals(place))
        .findFirst()
        .orElseThrow(() -> new BusinessException(UploadError.NO_SUCH_PLACE));
  }

  private static void requireRoom(AttachmentRule rule, List<Attachment> there, ReceivedFile more) {
    List<Attachment> whole = there.stream().filter(Attachment::isWhole).toList();
    long together = whole.stream().mapToLong(one -> one.file().size()).sum();
    long here = whole.stream().filter(one -> one.place().equals(rule.id())).count();
    if (more.announced() > rule.maxBytes()) {
      throw new BusinessException(
          UploadError.TOO_LARGE,
          more.name(),
          (more.announced() + MEGABYTE - 1) / MEGABYTE,
          rule.maxBytes() / MEGABYTE);
    }
    if (here >= rule.maximum()) {
      throw new BusinessException(UploadError.TOO_MANY, more.name(), rule.maximum());
    }
    if (together + more.announced() > Upload.TOGETHER) {
      throw new BusinessException(UploadError.TOO_MUCH, more.name(), Upload.TOGETHER / MEGABYTE);
    }
  }
}
