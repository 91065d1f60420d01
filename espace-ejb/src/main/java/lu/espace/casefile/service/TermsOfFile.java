package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.FileRecipient;
import lu.espace.casefile.domain.Submission;
import lu.espace.procedure.domain.FilingTerms;
import lu.espace.shared.domain.DeskName;
import lu.espace.shared.domain.Language;
import lu.espace.shared.port.DeskNames;
import lu.espace.shared.service.Clocks;

/** Finds out who receives a file, what it costs and until when things must happen. */
@Dependent
class TermsOfFile {

  @Inject private Forms forms;
  @Inject private Submissions submissions;
  @Inject private Recipients recipients;
  @Inject private DeskNames desks;
  @Inject private Clock clock;

  /** Before it is sent as the answers are now; then as they were on the day of sending. */
  FileTerms of(CaseFile file, Language language) {
    LocalDate today = day(clock.instant());
    Optional<Submission> sent = submissions.find(file);
    FilingTerms terms = forms.terms(file, sent.map(Submission::sentAt).map(TermsOfFile::day));
    List<FileTerms.At> at =
        sent.isPresent()
            ? recipients.of(file).stream().map(one -> at(one, language)).toList()
            : terms.recipients().stream()
                .map(
                    desk -> new FileTerms.At(name(desk.desk(), desk.institution(), language), null))
                .toList();
    return new FileTerms(
        at,
        terms.fees().stream()
            .map(fee -> new FileTerms.Cost(fee.amount(), fee.label().in(language)))
            .toList(),
        terms.deadlines().stream().map(deadline -> deadline(deadline, today, language)).toList(),
        forms.definition(file).signatures().by().in(language));
  }

  private FileTerms.At at(FileRecipient recipient, Language language) {
    return new FileTerms.At(name(recipient.desk(), recipient.desk(), language), recipient.state());
  }

  /** A desk that is not known yet is named as the definition names it. */
  private DeskName name(String desk, String institution, Language language) {
    return desks.find(desk, language).orElseGet(() -> new DeskName(institution, institution, desk));
  }

  private static FileTerms.Deadline deadline(
      FilingTerms.Deadline deadline, LocalDate today, Language language) {
    return new FileTerms.Deadline(
        deadline.label().in(language),
        deadline.missed().in(language),
        deadline.day(),
        deadline.business(),
        today.isAfter(deadline.day()));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Clocks.LUXEMBOURG);
  }
}
