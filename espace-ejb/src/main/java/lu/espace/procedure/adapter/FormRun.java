package lu.espace.procedure.adapter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lu.espace.procedure.domain.ProcedureError;
import lu.espace.shared.domain.BusinessException;

/**
 * Evaluates what a definition says about the nodes of one instance. Saxon-HE cannot stop an
 * expression, so one alone is bounded by what the language allows and the clock is read between
 * them.
 */
final class FormRun {

  /** Far above what any form needs; only stops a runaway. */
  private static final long MOST_NANOS = 5_000_000_000L;

  /** The longest calculated value. */
  private static final int MOST_CALCULATED = 4_000;

  private final Instance instance;
  private final Variables variables;
  private final Map<Expression, Boolean> held = new HashMap<>();
  private final CpuTime time = new CpuTime();

  FormRun(Instance instance, Variables variables) {
    this.instance = instance;
    this.variables = variables;
  }

  /** Computes all calculated values; each comes after those that it depends on. */
  void calculate() {
    instance.definition().calculations().forEach(this::calculate);
  }

  void calculate(Bind bind) {
    for (Cell cell : instance.cells(bind.path())) {
      checkTime();
      String value = bind.calculate().orElseThrow().text(cell.node(), variables);
      if (value.length() > MOST_CALCULATED) {
        throw new BusinessException(ProcedureError.TOO_LARGE);
      }
      if (!value.equals(cell.value())) {
        cell.set(value);
      }
    }
  }

  /** Whether the node applies: it and everything that it stands in. */
  boolean relevant(Cell cell) {
    Optional<Boolean> known = cell.relevant();
    if (known.isPresent()) {
      return known.get();
    }
    boolean inherited = cell.parent().map(this::relevant).orElse(true);
    return cell.remember(
        inherited
            && test(cell, Bind::relevant, true)
            && instance.definition().conditions(cell.shape()).stream().allMatch(this::holds));
  }

  /** Whether it must be filled; only asked where it applies. */
  boolean required(Cell cell) {
    return isLeftToWhole(cell, Bind::required)
        ? cell.parent().map(this::required).orElse(false)
        : test(cell, Bind::required, false);
  }

  boolean readonly(Cell cell) {
    boolean calculated = bind(cell).map(Bind::isCalculated).orElse(false);
    return isLeftToWhole(cell, Bind::readonly)
        ? cell.parent().map(this::readonly).orElse(calculated)
        : test(cell, Bind::readonly, calculated);
  }

  /** Whether the node is a part of another one and says nothing of its own. */
  private boolean isLeftToWhole(Cell cell, Function<Bind, Optional<Expression>> property) {
    return bind(cell)
        .filter(bind -> bind.part().isPresent() && property.apply(bind).isEmpty())
        .isPresent();
  }

  /** Whether a condition on the whole form holds. */
  boolean holds(Expression condition) {
    return held.computeIfAbsent(
        condition,
        test -> {
          checkTime();
          return test.test(instance.root().node(), variables, true);
        });
  }

  String text(Expression expression, Cell context) {
    return String.join(" ", texts(expression, context));
  }

  List<String> texts(Expression expression, Cell context) {
    checkTime();
    return expression.texts(context.node(), variables);
  }

  /** The first rule that the value breaks; the last part of a whole speaks for the whole. */
  Optional<Bind.Rule> broken(Cell cell) {
    checkTime();
    Optional<Bind.Rule> own =
        bind(cell).stream()
            .flatMap(bind -> bind.rules().stream())
            .filter(rule -> !rule.test().test(cell.node(), variables, true))
            .findFirst();
    boolean speaks = bind(cell).flatMap(Bind::part).map(Bind.Part::speaks).orElse(false);
    return own.isPresent() || !speaks ? own : cell.parent().flatMap(this::broken);
  }

  /** Whether files can be attached there. */
  boolean relevant(Layout.Attachment place) {
    return test(place.relevant(), true)
        && instance.definition().conditions(place.rule().id()).stream().allMatch(this::holds);
  }

  /** Whether files must be attached there; only asked where they can be. */
  boolean required(Layout.Attachment place) {
    return test(place.required(), false);
  }

  private boolean test(Optional<Expression> expression, boolean byDefault) {
    checkTime();
    return expression
        .map(one -> one.test(instance.root().node(), variables, byDefault))
        .orElse(byDefault);
  }

  Optional<Bind> bind(Cell cell) {
    return instance.definition().bind(cell.shape());
  }

  private boolean test(
      Cell cell, Function<Bind, Optional<Expression>> property, boolean byDefault) {
    checkTime();
    return bind(cell)
        .flatMap(property)
        .map(expression -> expression.test(cell.node(), variables, byDefault))
        .orElse(byDefault);
  }

  private void checkTime() {
    if (time.exceeds(MOST_NANOS)) {
      throw new BusinessException(ProcedureError.TOO_SLOW);
    }
  }
}
