package lu.espace.institution.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.casefile.service.AttachmentContent;
import lu.espace.casefile.service.SubmittedAttachments;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.service.ForAgents;
import lu.espace.shared.service.Guarded;

/** Hands a file that was sent with a case file out to its desk. */
@Stateless
@Guarded
public class DeskAttachment {

  @Inject private SubmittedAttachments submitted;

  @ForAgents
  public AttachmentContent open(FileNumber number, String key) {
    return submitted.open(number, key);
  }
}
