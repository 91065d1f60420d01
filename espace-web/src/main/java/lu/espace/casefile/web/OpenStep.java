package lu.espace.casefile.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lu.espace.casefile.service.AssistantView;
import lu.espace.casefile.service.FileTerms;
import lu.espace.casefile.service.SavedAnswers;
import lu.espace.casefile.service.StaleEdit;
import lu.espace.casefile.service.UndoSteps;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FormView;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.service.Clocks;

/** The step of a case file that one browser window has open, with what was saved from it. */
public final class OpenStep implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(Clocks.LUXEMBOURG);

  private final FileNumber number;
  private final String title;
  private final String id;
  private final int seenVersion;
  private final StepForm form;
  private final FileTerms terms;
  private int version;
  private Progress progress;
  private String savedAt;
  private UndoSteps steps;

  OpenStep(AssistantView view, String id, Language language) {
    this.number = view.number();
    this.title = view.title();
    this.id = id;
    this.seenVersion = view.version();
    this.terms = view.terms();
    this.form = new StepForm(view.form().step(id).orElseThrow(), language);
    this.steps = view.steps();
    now(view.form(), view.version(), view.changedAt());
  }

  /**
   * Shows what was saved.
   *
   * @return the ids of the parts of the page that look different now
   */
  List<String> take(SavedAnswers saved, List<Change> sent) {
    steps = saved.steps();
    Set<String> refused = saved.stale().stream().map(StaleEdit::path).collect(Collectors.toSet());
    List<Change> made = sent.stream().filter(change -> !isAbout(change, refused)).toList();
    List<String> told = new ArrayList<>();
    show(saved.form(), saved.version(), saved.savedAt(), made, told);
    for (StaleEdit stale : saved.stale()) {
      form.refuse(stale, TIME.format(stale.at())).ifPresent(told::add);
    }
    return told;
  }

  /**
   * Shows the answers as they are by now, changed by somebody else; returns what looks different.
   */
  List<String> refresh(AssistantView view) {
    steps = view.steps();
    List<String> told = new ArrayList<>();
    show(view.form(), view.version(), view.changedAt(), List.of(), told);
    return told;
  }

  private void show(
      FormView answers, int number, Instant at, List<Change> made, List<String> redraw) {
    now(answers, number, at);
    answers.step(id).ifPresent(step -> redraw.addAll(form.take(step, made)));
  }

  private static boolean isAbout(Change change, Set<String> paths) {
    return change instanceof Change.Set set && paths.contains(set.path());
  }

  /** Whether the step has other rows by now than the page was built with. */
  boolean hasOtherRows(FormView answers) {
    return answers
        .step(id)
        .map(step -> !BlockKind.rows(step).equals(BlockKind.rows(form.getLayout())))
        .orElse(false);
  }

  private void now(FormView answers, int answersVersion, Instant at) {
    version = answersVersion;
    progress = new Progress(answers, id);
    savedAt = TIME.format(at);
  }

  public FileNumber number() {
    return number;
  }

  /** The version that the rows on the page are those of. */
  int seenVersion() {
    return seenVersion;
  }

  /** The version of the answers that the page shows. */
  public int getVersion() {
    return version;
  }

  /** Whether the user can take back what it changed last. */
  public UndoSteps getSteps() {
    return steps;
  }

  /** The procedure's. */
  public String getTitle() {
    return title;
  }

  public StepForm getForm() {
    return form;
  }

  /** What followed from the answers when the step was opened. */
  public FileTerms getTerms() {
    return terms;
  }

  public Progress getProgress() {
    return progress;
  }

  /** The time of the last change, to the second. */
  public String getSavedAt() {
    return savedAt;
  }
}
