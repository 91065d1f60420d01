package lu.espace.procedure.adapter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.espace.procedure.domain.DeskAddress;
import lu.espace.procedure.domain.FilingTerms;

/** Finds out what follows from the answers of one filing besides the form. */
final class TermsRun {

  private final FormRun run;
  private final Instance instance;
  private final Terms terms;

  TermsRun(FormRun run, Instance instance) {
    this.run = run;
    this.instance = instance;
    this.terms = instance.definition().terms();
  }

  FilingTerms terms() {
    List<FilingTerms.Deadline> deadlines =
        terms.deadlines().stream()
            .flatMap(deadline -> day(deadline).stream().map(day -> deadline(deadline, day)))
            .sorted(Comparator.comparing(FilingTerms.Deadline::day))
            .toList();
    return new FilingTerms(recipients(), holding(terms.fees()).toList(), deadlines);
  }

  private List<DeskAddress> recipients() {
    List<DeskAddress> ruled = holding(terms.recipients()).toList();
    return ruled.isEmpty() ? List.of(instance.definition().mainDesk()) : ruled;
  }

  private <T> Stream<T> holding(List<Terms.Ruled<T>> ruled) {
    return ruled.stream()
        .filter(one -> one.relevant().map(run::holds).orElse(true))
        .map(Terms.Ruled::what);
  }

  private Optional<LocalDate> day(Terms.Deadline deadline) {
    return deadline.date().map(date -> run.text(date, instance.root())).flatMap(TermsRun::day);
  }

  /** The day that an expression gave; a day in a zone of time is that day. */
  static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, Math.min(text.length(), 10))));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static FilingTerms.Deadline deadline(Terms.Deadline deadline, LocalDate day) {
    return new FilingTerms.Deadline(
        deadline.id(), deadline.label(), deadline.missed(), day, deadline.business());
  }
}
