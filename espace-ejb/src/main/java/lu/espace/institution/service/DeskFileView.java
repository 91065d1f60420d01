package lu.espace.institution.service;

import java.time.Instant;
import java.util.List;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.service.TimelineLine;
import lu.espace.document.domain.PrintedForm.Section;
import lu.espace.procedure.domain.AttachmentView;
import lu.espace.shared.domain.FileNumber;

/**
 * A file as its desk handles it.
 *
 * @param next what the desk may say next
 * @param attachments the places with the files that were sent
 * @param answers as they were sent, in the agent's language
 */
public record DeskFileView(
    FileNumber number,
    String title,
    String business,
    FileState state,
    Instant sentAt,
    Instant receivedAt,
    List<FileState> next,
    List<Section> answers,
    List<AttachmentView> attachments,
    List<TimelineLine> timeline) {}
