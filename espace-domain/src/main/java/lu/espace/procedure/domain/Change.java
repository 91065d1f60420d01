package lu.espace.procedure.domain;

import java.io.Serializable;

/** One change that the user made to an instance. Paths are absolute, with positions from 1. */
public sealed interface Change extends Serializable {

  /**
   * Sets a value.
   *
   * @param path {@code /vacancy/languages/language[2]/level}
   * @param value the value in its XML Schema form ({@code 2026-11-23}, {@code 1234.50}, {@code
   *     true}); what cannot be read as the type is kept as typed and reported by the view
   */
  record Set(String path, String value) implements Change {}

  /** Adds an empty row at the end of a repeat, up to its maximum. */
  record AddRow(String repeat) implements Change {}

  /** Puts an empty row back at the position that it had. */
  record InsertRow(String repeat, int position) implements Change {}

  /** Removes the row at a position, down to the minimum. */
  record RemoveRow(String repeat, int position) implements Change {}
}
