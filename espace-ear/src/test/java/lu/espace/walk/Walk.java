package lu.espace.walk;

import java.util.List;

/**
 * One way through a form.
 *
 * @param steps the steps that apply in the end, in order
 * @param acts what a person does, in the order of the steps
 */
public record Walk(List<String> steps, List<Act> acts) {

  /** What is done on one step. */
  public List<Act> on(String step) {
    return acts.stream().filter(act -> act.step().equals(step)).toList();
  }
}
