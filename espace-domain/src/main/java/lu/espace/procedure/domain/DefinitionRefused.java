package lu.espace.procedure.domain;

import java.util.List;

/** A definition has errors and was not published; tells all of them. */
public class DefinitionRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public DefinitionRefused(List<Problem> problems) {
    super("The definition has " + problems.size() + " problem(s): " + problems);
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }

  /**
   * @param line from 1; 0 where the problem has no place
   */
  public record Problem(int line, int column, String text) {}
}
