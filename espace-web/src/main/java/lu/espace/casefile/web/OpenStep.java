package lu.espace.casefile.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import lu.espace.casefile.service.AssistantView;
import lu.espace.casefile.service.SavedAnswers;
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
  private int version;
  private Progress progress;
  private String savedAt;

  OpenStep(AssistantView view, String id, Language language) {
    this.number = view.number();
    this.title = view.title();
    this.id = id;
    this.seenVersion = view.version();
    this.form = new StepForm(view.form().step(id).orElseThrow(), language);
    now(view.form(), view.version(), view.changedAt());
  }

  /**
   * Shows what was saved.
   *
   * @return the ids of the parts of the page that look different now
   */
  List<String> take(SavedAnswers saved, List<Change> sent) {
    now(saved.form(), saved.version(), saved.savedAt());
    return saved.form().step(id).map(step -> form.take(step, sent)).orElse(List.of());
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

  /** The version after the last save. */
  int version() {
    return version;
  }

  /** The procedure's. */
  public String getTitle() {
    return title;
  }

  public StepForm getForm() {
    return form;
  }

  public Progress getProgress() {
    return progress;
  }

  /** The time of the last change, to the second. */
  public String getSavedAt() {
    return savedAt;
  }
}
