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
 * Prints the CPU time that the engine takes for the declaration of a vacant post: reading its
 * definition, showing the form, and one change as the assistant saves it.
 */
public final class FormEngineBenchmark {

  private static final int WARM_UP = 3_000;
  private static final int ROUNDS = 2_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private FormEngineBenchmark() {}

  public static void main(String[] arguments) {
    SaxonFormEngine engine = new SaxonFormEngine();
    byte[] document = Forms.ademDocument();
    ProcedureDefinition definition = engine.read(document);
    FormContext context = new FormContext(Language.FR, Forms.TODAY, Map.of());
    byte[] instance = engine.begin(definition, context);
    List<Change> change = List.of(new Change.Set("/vacancy/post/title", "Menuisier (m/f)"));
    print("read", 20, 20, () -> engine.read(document));
    print("begin", WARM_UP, ROUNDS, () -> engine.begin(definition, context));
    print("view", WARM_UP, ROUNDS, () -> engine.view(definition, instance, context));
    print("change", WARM_UP, ROUNDS, () -> engine.change(definition, instance, change, context));
    print("filed", WARM_UP, ROUNDS, () -> engine.filed(definition, instance, context));
    System.out.printf(Locale.ROOT, "instance %d bytes%n", instance.length);
  }

  private static void print(String what, int warmUp, int rounds, Runnable work) {
    for (int i = 0; i < warmUp; i++) {
      work.run();
    }
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < rounds; i++) {
      work.run();
    }
    double millis = (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / rounds;
    System.out.printf(Locale.ROOT, "%-7s %.3f ms CPU%n", what, millis);
  }
}
