package lu.espace.casefile.web;

import lu.espace.casefile.service.Undone;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.StepView;

/**
 * Where in the form a change was taken back, to be shown to who took it back.
 *
 * @param step the id of the step
 * @param part the id of the part of its page
 */
record ChangedPlace(String step, String part) {

  static ChangedPlace of(Undone undone) {
    String path = undone.path();
    for (StepView step : undone.saved().form().steps()) {
      for (BlockView block : step.blocks()) {
        if (block instanceof BlockView.Repeat repeat && repeat.path().equals(path)) {
          return new ChangedPlace(step.id(), "a:b_" + repeat.id());
        }
        String domId = BlockKind.domIds(block).get(path);
        if (domId != null) {
          return new ChangedPlace(step.id(), "a:w_" + domId);
        }
      }
    }
    throw new IllegalStateException("The form shows no " + path);
  }
}
