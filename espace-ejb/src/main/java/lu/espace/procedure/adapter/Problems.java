package lu.espace.procedure.adapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lu.espace.procedure.domain.DefinitionRefused;
import lu.espace.procedure.domain.DefinitionRefused.Problem;
import net.sf.saxon.s9api.XdmNode;

/** Gathers what is wrong with a definition, so that its author gets everything at once. */
final class Problems {

  /** An author mends a hundred and reads it again. */
  private static final int MOST = 100;

  private final List<Problem> problems = new ArrayList<>();

  void add(XdmNode place, String text) {
    add(place.getLineNumber(), place.getColumnNumber(), text);
  }

  void add(int line, int column, String text) {
    Problem problem = new Problem(Math.max(line, 0), Math.max(column, 0), text);
    if (problems.size() < MOST && !problems.contains(problem)) {
      problems.add(problem);
    }
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /**
   * @throws DefinitionRefused if there is a problem
   */
  void refuse() {
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
      throw new DefinitionRefused(problems);
    }
  }
}
