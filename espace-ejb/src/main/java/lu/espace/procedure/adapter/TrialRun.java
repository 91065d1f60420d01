package lu.espace.procedure.adapter;

import java.time.LocalDate;
import java.util.List;
import lu.espace.procedure.domain.ProcedureError;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.Language;

/**
 * Evaluates every expression of a definition once on an empty instance and on filled ones, each
 * choice with each of its answers in turn. What the compiler cannot see, such as a text compared
 * with a date by the operator for dates, is found here and not by the first user.
 */
final class TrialRun {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  /** Answers tried of the longest choice. */
  private static final int MOST_VARIANTS = 40;

  /** Far above what any form needs; only stops a runaway. */
  private static final long MOST_NANOS = 20_000_000_000L;

  private final SaxonDefinition definition;
  private final List<ExpressionCompiler.Trial> trials;
  private final Problems problems;
  private final CpuTime time = new CpuTime();
  private final Variables variables = Variables.of(DAY, Language.FR);

  TrialRun(SaxonDefinition definition, List<ExpressionCompiler.Trial> trials, Problems problems) {
    this.definition = definition;
    this.trials = trials;
    this.problems = problems;
  }

  void run() {
    try {
      runAll();
    } catch (BusinessException stopped) {
      problems.add(
          0,
          0,
          stopped.error() == ProcedureError.TOO_LARGE
              ? "The expression computes a value that is too long."
              : "The expressions take too long to compute.");
    }
  }

  private void runAll() {
    evaluate(Instance.fresh(definition));
    int variants = 2;
    for (Bind bind : definition.binds()) {
      variants = Math.max(variants, bind.choices().map(list -> list.values().size()).orElse(0));
    }
    for (int variant = 0; variant < Math.min(variants, MOST_VARIANTS); variant++) {
      evaluate(filled(variant));
    }
  }

  private Instance filled(int variant) {
    Instance instance = Instance.fresh(definition);
    for (Layout.Repeat repeat : definition.repeats()) {
      if (instance.cells(repeat.path()).isEmpty()) {
        instance.addRow(repeat);
      }
    }
    for (Bind bind : definition.binds()) {
      if (bind.type().isPresent() && !bind.isCalculated()) {
        instance.cells(bind.path()).forEach(cell -> cell.set(sample(bind, variant)));
      }
    }
    return instance;
  }

  private static String sample(Bind bind, int variant) {
    return switch (bind.type().orElseThrow()) {
      case TEXT, MULTILINE -> "Sample";
      case INTEGER -> "4";
      case DECIMAL, PERCENT -> "4.5";
      case MONEY -> "1234.50";
      case DATE -> DAY.plusDays(variant).toString();
      case TIME -> "08:30";
      case BOOLEAN -> variant % 2 == 0 ? "true" : "false";
      case CHOICE -> {
        List<String> values = bind.choices().orElseThrow().values();
        yield values.get(variant % values.size());
      }
      case CHOICES -> String.join(" ", bind.choices().orElseThrow().values());
      case NACE -> "47.11";
      case DOCUMENT -> "quote.pdf";
      case EMAIL -> "name@example.lu";
      case PHONE -> "+352 12 34 56";
      case IBAN -> "LU280019400644750000";
      case BIC -> "BCEELULL";
      case RCS -> "B186582";
      case VAT -> "LU22959463";
      case MATRICULE -> "1893120105732";
      case COUNTRY, NATIONALITY -> "LU";
    };
  }

  private void evaluate(Instance instance) {
    FormRun run = new FormRun(instance, variables);
    for (Bind bind : definition.calculations()) {
      attempt(bind, () -> run.calculate(bind));
    }
    for (ExpressionCompiler.Trial trial : trials) {
      for (Cell cell : instance.cells(trial.context())) {
        attempt(trial, run, cell);
      }
    }
  }

  private void attempt(ExpressionCompiler.Trial trial, FormRun run, Cell cell) {
    try {
      trial.expression().test(cell.node(), variables, true);
      String result = run.text(trial.expression(), cell);
      boolean wrong = trial.what().equals("date") && !result.isEmpty();
      if (wrong && TermsRun.day(result).isEmpty()) {
        problems.add(trial.place(), "date: The expression gives " + result + ", which is no day.");
      }
    } catch (Expression.ExpressionBroken e) {
      problems.add(trial.place(), trial.what() + ": " + e.getMessage());
    }
  }

  private void attempt(Bind bind, Runnable evaluation) {
    if (time.exceeds(MOST_NANOS)) {
      throw new BusinessException(ProcedureError.TOO_SLOW);
    }
    try {
      evaluation.run();
    } catch (Expression.ExpressionBroken e) {
      problems.add(bind.place(), e.getMessage());
    }
  }
}
