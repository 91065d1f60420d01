package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.casefile.domain.Attachment;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;
import lu.espace.upload.domain.ScanState;

/** Hands an attached file out to the business that attached it, unless it is infected. */
@Stateless
@Guarded
public class AttachedContent {

  @Inject private Attachments attachments;
  @Inject private SubmittedAttachments content;

  @Requires(Right.VIEW)
  @ReadOnly
  public AttachmentContent open(FileNumber number, String key) {
    Attachment attachment = attachments.get(number, key);
    if (attachment.file().state().filter(state -> state != ScanState.INFECTED).isEmpty()) {
      throw new BusinessException(SharedError.NOT_FOUND);
    }
    return content.content(attachment);
  }
}
