package lu.espace.procedure.adapter;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FormContext;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.shared.domain.Language;

/**
 * Prints the CPU time that the engine takes: for the declaration of a vacant post, and for forms
 * that grow up to three hundred fields and two hundred rows. An autosave is a change and a view of
 * the form after it.
 */
public final class FormEngineBenchmark {

  private static final int WARM_UP = 1_000;
  private static final long MEASURED_NANOS = 2_000_000_000L;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final FormContext CONTEXT = new FormContext(Language.FR, Forms.TODAY, Map.of());
  private static final String ROW = "/large/rows/row";

  private final SaxonFormEngine engine = new SaxonFormEngine();

  private FormEngineBenchmark() {}

  public static void main(String[] arguments) {
    FormEngineBenchmark benchmark = new FormEngineBenchmark();
    benchmark.measure("vacancy", Forms.ademDocument(), 0, "/vacancy/post/title");
    for (int fields : new int[] {30, 100, 300}) {
      benchmark.measure(fields + " fields", large(fields), 0, "/large/f1");
    }
    for (int rows : new int[] {20, 100, 200}) {
      benchmark.measure("300 fields, " + rows + " rows", large(300), rows, "/large/f1");
    }
  }

  private static byte[] large(int fields) {
    return new LargeDefinition(fields).document();
  }

  private void measure(String what, byte[] document, int rows, String changed) {
    ProcedureDefinition definition = engine.read(document);
    byte[] instance = engine.begin(definition, CONTEXT);
    for (int row = 1; row <= rows; row++) {
      instance = engine.change(definition, instance, filledRow(row), CONTEXT);
    }
    byte[] answers = instance;
    List<Change> change = List.of(new Change.Set(changed, "Menuisier (m/f)"));
    System.out.printf(
        Locale.ROOT,
        "%-22s %6d bytes  change %6.3f  view %6.3f  autosave %6.3f  terms %6.3f ms CPU%n",
        what,
        answers.length,
        millis(() -> engine.change(definition, answers, change, CONTEXT)),
        millis(() -> engine.view(definition, answers, CONTEXT)),
        millis(
            () -> {
              byte[] next = engine.change(definition, answers, change, CONTEXT);
              engine.view(definition, next, CONTEXT);
            }),
        millis(() -> engine.terms(definition, answers, CONTEXT)));
  }

  private static List<Change> filledRow(int row) {
    String path = ROW + "[" + row + "]/";
    return List.of(
        new Change.AddRow(ROW),
        new Change.Set(path + "name", "Article " + row),
        new Change.Set(path + "price", "12.50"),
        new Change.Set(path + "pieces", "4"));
  }

  private static double millis(Runnable work) {
    long warm = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < WARM_UP && THREADS.getCurrentThreadCpuTime() - warm < MEASURED_NANOS; i++) {
      work.run();
    }
    long start = THREADS.getCurrentThreadCpuTime();
    int rounds = 0;
    while (rounds < 20 || THREADS.getCurrentThreadCpuTime() - start < MEASURED_NANOS) {
      work.run();
      rounds++;
    }
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / rounds;
  }
}
