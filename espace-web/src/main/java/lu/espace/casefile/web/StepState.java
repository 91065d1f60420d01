package lu.espace.casefile.web;

import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.StepView;

/** How far a step of the assistant is. */
public enum StepState {
  DONE("success", "casefile.assistant.state.done"),
  INCOMPLETE("warning", "casefile.assistant.state.incomplete"),
  NOT_STARTED("neutral", "casefile.assistant.state.notstarted");

  private final String kind;
  private final String textKey;

  StepState(String kind, String textKey) {
    this.kind = kind;
    this.textKey = textKey;
  }

  static StepState of(StepView step) {
    if (step.complete()) {
      return DONE;
    }
    return step.fields().anyMatch(StepState::isTyped) ? INCOMPLETE : NOT_STARTED;
  }

  private static boolean isTyped(FieldView field) {
    return !field.value().isEmpty() && !field.prefilled() && !field.readonly();
  }

  /** The kind of status tag that shows it. */
  public String getKind() {
    return kind;
  }

  /** The key of its name in the texts. */
  public String getTextKey() {
    return textKey;
  }
}
