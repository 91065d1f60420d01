package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lu.espace.casefile.domain.Attachment;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.FileState;
import lu.espace.procedure.domain.AttachedFile;
import lu.espace.procedure.domain.AttachmentView;
import lu.espace.procedure.domain.BlockView;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.SharedError;
import lu.espace.upload.domain.ScanState;
import lu.espace.upload.service.Uploads;

/**
 * The files that were sent with a case file, for those who handle it; part of the calling service's
 * transaction and behind its right. Nobody there ever gets one that was not found clean.
 */
@Dependent
public class SubmittedAttachments {

  private static final Set<FileState> ON_THIS_SIDE =
      EnumSet.of(FileState.DRAFT, FileState.PREPARED, FileState.SIGNED, FileState.SENT);

  @Inject private CaseFiles files;
  @Inject private Submissions submissions;
  @Inject private Attachments attachments;
  @Inject private Forms forms;
  @Inject private Uploads uploads;

  /** The places with what was attached there, in reading order; empty before the delivery. */
  public List<AttachmentView> of(FileNumber number, Language language) {
    CaseFile file = files.get(number);
    if (ON_THIS_SIDE.contains(file.state())) {
      return List.of();
    }
    byte[] instance = submissions.find(file).orElseThrow(SubmittedAttachments::notFound).instance();
    return forms.view(file, instance, language).relevantSteps().stream()
        .flatMap(step -> step.blocks().stream())
        .filter(BlockView.Attachment.class::isInstance)
        .map(block -> ((BlockView.Attachment) block).view())
        .filter(place -> place.relevant() && !place.files().isEmpty())
        .toList();
  }

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND} where it was not sent, or is not clean
   */
  public AttachmentContent open(FileNumber number, String key) {
    boolean sent =
        of(number, Language.FR).stream()
            .flatMap(place -> place.files().stream())
            .anyMatch(file -> isClean(file, key));
    if (!sent) {
      throw notFound();
    }
    return content(attachments.get(number, key));
  }

  private static boolean isClean(AttachedFile file, String key) {
    return file.key().equals(key) && file.state() == ScanState.CLEAN;
  }

  AttachmentContent content(Attachment attachment) {
    AttachedFile file = Attachments.attached(attachment);
    return new AttachmentContent(
        file.name(),
        file.mediaType(),
        file.size(),
        file.sha256(),
        uploads.content(attachment.file()).stream());
  }

  private static BusinessException notFound() {
    return new BusinessException(SharedError.NOT_FOUND);
  }
}
