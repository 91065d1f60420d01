package lu.espace.walk;

import lu.espace.procedure.domain.FieldView;

/** One thing that a person does on a step of a form. */
public sealed interface Act {

  /** The step on whose page it is done. */
  String step();

  /**
   * Answers a question.
   *
   * @param field the question as it looked before
   * @param domId its part of the HTML ids
   * @param value the answer as the instance keeps it
   */
  record Fill(String step, FieldView field, String domId, String value) implements Act {}

  /**
   * Adds a row.
   *
   * @param block the repeat
   * @param position of the new row, from 1
   */
  record AddRow(String step, String block, int position) implements Act {}

  /** Attaches files where they must be attached. */
  record Attach(String step, String attachment, int files, boolean dated) implements Act {}
}
