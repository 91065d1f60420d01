package lu.espace.casefile.web;

import java.io.Serializable;
import lu.espace.casefile.service.AssistantView;
import lu.espace.procedure.domain.StepView;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.SharedError;
import org.omnifaces.util.Faces;

/**
 * Where the user is in the assistant, as the address of the page says it: every step has one, so
 * that a reload, the back button or a new login lead to the same place.
 */
public class AssistantAddress implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String STEP = "/space/assistant?n=%s&step=%s";

  private String n;
  private String step;
  private boolean begun;
  private boolean checked;

  /**
   * @throws BusinessException where the address names no file
   */
  FileNumber number() {
    return FileNumber.parse(n).orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }

  /** Leads away where the address names no step that applies, or a file that is filled no more. */
  boolean redirected(AssistantView view) {
    if (!view.isChangeable()) {
      Faces.redirect("/space/file?n=%s", view.number().value());
      return true;
    }
    if (step != null && view.form().step(step).filter(StepView::relevant).isPresent()) {
      return false;
    }
    Faces.redirect(STEP, view.number().value(), first(view));
    return true;
  }

  /** What the safe filled in is shown once at the beginning, to be checked by a person. */
  private String first(AssistantView view) {
    if (begun) {
      return view.form().relevantSteps().get(0).id();
    }
    return view.form().relevantSteps().stream()
        .filter(candidate -> !candidate.complete())
        .findFirst()
        .orElseGet(() -> view.form().relevantSteps().get(0))
        .id();
  }

  /** To the next step, or from the last one to the summary. */
  void goOn(OpenStep open) {
    Faces.redirect(following(open));
  }

  /** Where the way goes on after this step. */
  public String following(OpenStep open) {
    String number = open.number().value();
    return open.getProgress()
        .next()
        .map(next -> String.format(STEP, number, next))
        .orElseGet(() -> "/space/check?n=" + number);
  }

  void leave() {
    Faces.redirect("/space/files");
  }

  /**
   * Loads the step again with its new rows. The part is no fragment of the address: a browser that
   * goes to a fragment takes the focus away from the input there.
   *
   * @param part the id of the part of the page to go on with
   */
  void reload(OpenStep open, String part) {
    Faces.redirect(STEP + "&v=%s&at=%s", open.number().value(), step, open.getVersion(), part);
  }

  /** To where a change was taken back: the field, or the rows, of whichever step. */
  void show(OpenStep open, String stepId, String part) {
    Faces.redirect(STEP + "&v=%s&at=%s", open.number().value(), stepId, open.getVersion(), part);
  }

  public String getN() {
    return n;
  }

  public void setN(String n) {
    this.n = n;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  /** Whether the file was begun a moment ago, so that every step is still to be read. */
  public boolean isBegun() {
    return begun;
  }

  public void setBegun(boolean begun) {
    this.begun = begun;
  }

  /** Whether what is missing is said at once, for who comes from the summary. */
  public boolean isChecked() {
    return checked;
  }

  public void setChecked(boolean checked) {
    this.checked = checked;
  }
}
