package lu.espace.procedure.adapter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The order in which calculated values are computed: each after those that it reads, so that one
 * pass is enough. Calculations that go round in a circle have no order and are reported.
 */
final class CalculationOrder {

  private final List<Bind> calculated;
  private final Problems problems;
  private final List<Bind> order = new ArrayList<>();
  private final Deque<Bind> open = new ArrayDeque<>();

  private CalculationOrder(Collection<Bind> binds, Problems problems) {
    this.calculated = binds.stream().filter(Bind::isCalculated).toList();
    this.problems = problems;
  }

  static List<Bind> of(Collection<Bind> binds, Problems problems) {
    CalculationOrder order = new CalculationOrder(binds, problems);
    order.calculated.forEach(order::visit);
    return order.order;
  }

  private void visit(Bind bind) {
    if (order.contains(bind)) {
      return;
    }
    if (open.contains(bind)) {
      String round = open.stream().map(Bind::path).collect(Collectors.joining(", "));
      problems.add(bind.place(), "The calculations depend on each other: " + round + ".");
      return;
    }
    open.push(bind);
    calculated.stream().filter(other -> reads(bind, other)).forEach(this::visit);
    open.pop();
    order.add(bind);
  }

  private static boolean reads(Bind bind, Bind other) {
    return bind.reads().stream()
        .anyMatch(path -> other.path().equals(path) || other.path().startsWith(path + "/"));
  }
}
