package lu.espace.procedure.domain;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A form as it looks now, in one language: which steps and fields apply, their values and alerts.
 */
public record FormView(List<StepView> steps) implements Serializable {

  /** The steps that apply to the present answers. */
  public List<StepView> relevantSteps() {
    return steps.stream().filter(StepView::relevant).toList();
  }

  public Optional<StepView> step(String id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /** Whether nothing is missing and nothing is wrong in any step that applies. */
  public boolean complete() {
    return relevantSteps().stream().allMatch(StepView::complete);
  }
}
