package lu.espace.procedure.service;

import java.io.Serializable;
import java.util.List;

/** What the check of a definition found, in the reader's language; without problems it is right. */
public record DefinitionReport(List<Fault> faults) implements Serializable {

  public DefinitionReport {
    faults = List.copyOf(faults);
  }

  public boolean isRight() {
    return faults.isEmpty();
  }

  /**
   * One thing to correct.
   *
   * @param line from 1; 0 where it is about the whole document
   */
  public record Fault(int line, int column, String text) implements Serializable {

    /** Whether it stands at a place of the document. */
    public boolean isPlaced() {
      return line > 0;
    }
  }
}
