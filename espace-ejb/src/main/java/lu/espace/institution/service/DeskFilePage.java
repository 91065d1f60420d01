package lu.espace.institution.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import lu.espace.casefile.service.SubmittedAttachments;
import lu.espace.casefile.service.SubmittedFile;
import lu.espace.institution.domain.DeskFile;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.service.ForAgents;
import lu.espace.shared.service.Guarded;

/** Opens a file at its desk. */
@Stateless
@Guarded
public class DeskFilePage {

  @Inject private Workplace workplace;
  @Inject private SubmittedFile submitted;
  @Inject private SubmittedAttachments attachments;

  @ForAgents
  public DeskFileView of(FileNumber number, Language language) {
    DeskFile file = workplace.get(number);
    return new DeskFileView(
        number,
        file.content().procedureTitle(),
        file.content().businessName(),
        submitted.state(number, file.desk()),
        file.sentAt(),
        file.receivedAt(),
        submitted.nextStates(number, file.desk()).stream().sorted().toList(),
        submitted.answers(number, language),
        attachments.of(number, language),
        submitted.timeline(number));
  }
}
