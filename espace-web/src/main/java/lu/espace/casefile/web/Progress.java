package lu.espace.casefile.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.espace.procedure.domain.FormView;
import lu.espace.procedure.domain.StepView;

/** The steps that apply to the answers of now, with the one that the user is at. */
public final class Progress implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<Line> lines;
  private final String current;

  Progress(FormView form, String current) {
    this.current = current;
    List<StepView> steps = form.relevantSteps();
    this.lines =
        List.copyOf(
            IntStream.range(0, steps.size()).mapToObj(i -> line(i + 1, steps.get(i))).toList());
  }

  private Line line(int number, StepView step) {
    return new Line(number, step.id(), step.title(), StepState.of(step), step.id().equals(current));
  }

  public List<Line> getLines() {
    return lines;
  }

  /** The number of the current step, from 1. */
  public int getNumber() {
    return position() + 1;
  }

  public int getCount() {
    return lines.size();
  }

  /** The step before, {@code null} for a page at the first one. */
  public String getPrevious() {
    return id(position() - 1).orElse(null);
  }

  /** The step after this one, empty at the last. */
  Optional<String> next() {
    return id(position() + 1);
  }

  private Optional<String> id(int position) {
    return position >= 0 && position < lines.size()
        ? Optional.of(lines.get(position).id())
        : Optional.empty();
  }

  private int position() {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).current())
        .findFirst()
        .orElse(0);
  }

  /** One step in the list of all. */
  public record Line(int number, String id, String title, StepState state, boolean current)
      implements Serializable {}
}
