package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.FileState;
import lu.espace.casefile.domain.PreparedDocument;
import lu.espace.casefile.domain.Submission;
import lu.espace.document.domain.PrintedForm.Section;
import lu.espace.document.service.DocumentContent;
import lu.espace.document.service.StoredDocuments;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.SharedError;

/**
 * What was sent, for those who handle it; part of the calling service's transaction and behind its
 * right.
 */
@Dependent
public class SubmittedFile {

  @Inject private CaseFiles files;
  @Inject private Submissions submissions;
  @Inject private Recipients recipients;
  @Inject private History history;
  @Inject private StoredDocuments documents;
  @Inject private Forms forms;

  /** The signed PDF; the prepared one while it is not signed. */
  public DocumentContent document(FileNumber number) {
    PreparedDocument document = submissions.getDocument(files.get(number));
    return documents.get(document.signedDocumentId().orElse(document.documentId()));
  }

  /** The answers as they were sent, for programs: the same XML that lies inside the signed PDF. */
  public DocumentContent data(FileNumber number) {
    Submission submission = submission(files.get(number));
    return DocumentContent.xml(
        number.value() + ".xml", submission.instanceHash(), submission.instance());
  }

  /** The answers as they were sent, in the reader's language. */
  public List<Section> answers(FileNumber number, Language language) {
    CaseFile file = files.get(number);
    return PrintedSections.of(forms.view(file, submission(file).instance(), language));
  }

  private Submission submission(CaseFile file) {
    return submissions.find(file).orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }

  /**
   * Where the file stands with one of its desks.
   *
   * @param desk its code
   */
  public FileState state(FileNumber number, String desk) {
    return recipients.at(files.get(number), desk).state();
  }

  /** What the desk may say next. */
  public Set<FileState> nextStates(FileNumber number, String desk) {
    return recipients.at(files.get(number), desk).nextStates();
  }

  /** What happened, the newest first. */
  public List<TimelineLine> timeline(FileNumber number) {
    return history.of(files.get(number)).stream()
        .map(TimelineLine::of)
        .sorted(Comparator.comparing(TimelineLine::at).reversed())
        .toList();
  }
}
