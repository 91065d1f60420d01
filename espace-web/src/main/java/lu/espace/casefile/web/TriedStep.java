package lu.espace.casefile.web;

import java.io.Serializable;
import lu.espace.casefile.service.TriedForm;
import lu.espace.procedure.domain.FormView;
import lu.espace.procedure.domain.StepView;
import lu.espace.shared.domain.Language;

/** The step of a definition that an operator tries, as the parts of the assistant's page see it. */
public final class TriedStep implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String title;
  private final String id;
  private final StepForm form;
  private Progress progress;

  TriedStep(TriedForm tried, String step, Language language) {
    StepView shown =
        tried
            .form()
            .step(step == null ? "" : step)
            .filter(StepView::relevant)
            .orElseGet(() -> tried.form().relevantSteps().get(0));
    this.title = tried.title();
    this.id = shown.id();
    this.form = new StepForm(shown, language);
    now(tried.form());
  }

  void now(FormView answers) {
    progress = new Progress(answers, id);
  }

  public String getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public StepForm getForm() {
    return form;
  }

  public Progress getProgress() {
    return progress;
  }
}
