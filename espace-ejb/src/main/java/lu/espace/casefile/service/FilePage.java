package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.Preparation;
import lu.espace.casefile.domain.PreparedDocument;
import lu.espace.casefile.domain.Submission;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.HeldRights;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.MyRights;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;

/** Shows one case file: where it stands, what happened, and what its reader may do next. */
@Stateless
@Guarded
public class FilePage {

  @Inject private CaseFiles files;
  @Inject private Submissions submissions;
  @Inject private History history;
  @Inject private Forms forms;
  @Inject private TermsOfFile terms;
  @Inject private MyRights rights;

  @Requires(Right.VIEW)
  @ReadOnly
  public FileView of(FileNumber number, Language language) {
    CaseFile file = files.get(number);
    FileTerms fileTerms = terms.of(file, language);
    return new FileView(
        number,
        forms.definition(file).title().in(language),
        fileTerms.together(),
        fileTerms,
        file.state(),
        document(file),
        file.changedAt(),
        submissions.find(file).map(Submission::sentAt).orElse(null),
        timeline(file),
        mine(file));
  }

  private FileView.Document document(CaseFile file) {
    Optional<Preparation> preparation = file.preparation();
    if (preparation.isEmpty()) {
      return null;
    }
    PreparedDocument document = submissions.getDocument(file);
    return new FileView.Document(
        preparation.get().version(),
        preparation.get().hash(),
        document.preparedAt(),
        document.signedDocumentId().isPresent());
  }

  private List<TimelineLine> timeline(CaseFile file) {
    return history.of(file).stream()
        .map(TimelineLine::of)
        .sorted(Comparator.comparing(TimelineLine::at).reversed())
        .toList();
  }

  private Set<Right> mine(CaseFile file) {
    HeldRights held = rights.in(file.espace());
    return Arrays.stream(Right.values())
        .filter(right -> held.hold(right, file.subject()))
        .collect(Collectors.toSet());
  }
}
