package lu.espace.audit.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import lu.espace.audit.adapter.DatabaseAuditTrail;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Right;
import lu.espace.shared.port.AuditTrail;
import lu.espace.shared.service.ServiceTest;

/**
 * Measures what a line of the record costs: writing it with an act, sealing it, checking it; and
 * how long the acts of one eSpace wait for each other, chained later by the sealer or chained at
 * once behind a lock on the chain's head. Run by hand with the test class path, on PostgreSQL with
 * {@code -Despace.test.database=postgresql}.
 */
public final class AuditBenchmark extends ServiceTest {

  private static final EspaceId ESPACE = new EspaceId(7);
  private static final Duration ACT = Duration.ofMillis(5);

  @Override
  protected List<Class<?>> beans() {
    return List.of(
        AuditWriter.class,
        DatabaseAuditTrail.class,
        SealLines.class,
        Chains.class,
        VerifyLog.class);
  }

  /**
   * @param arguments the number of lines, 5000 by default
   */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    int lines = arguments.length == 0 ? 5000 : Integer.parseInt(arguments[0]);
    AuditBenchmark benchmark = new AuditBenchmark();
    benchmark.begin();
    benchmark.run(lines);
    System.exit(0);
  }

  private void run(int lines) throws InterruptedException, ExecutionException {
    sql("insert into audit_sealer (id) values (1)");
    sql("insert into audit_chain values (7, 0, '" + "0".repeat(64) + "', current_timestamp)");
    caller.isProfessional(CLAIRE);
    rights.grant(CLAIRE, ESPACE, Right.MANAGE_TEAM);
    emptyActs(lines / 5);
    writeLines(lines / 5);
    sealAll();
    double without = perLine(lines, emptyActs(lines));
    double with = perLine(lines, writeLines(lines));
    print("an act's transaction without its line", without);
    print("the same with its line", with);
    print("sealing a line", perLine(lines, sealAll()));
    print("checking a line", perLine(lines * 6 / 5, checkAll()));
    for (int threads : new int[] {1, 4, 8}) {
      String acts = threads + " people, acts of 5 ms in one eSpace, each act: ";
      print(acts + "chained by the sealer", together(threads, 100, false));
      print(acts + "chained at once", together(threads, 100, true));
    }
  }

  private long emptyActs(int count) {
    long begin = System.nanoTime();
    for (int i = 0; i < count; i++) {
      inTransaction(() -> sql("select 1"));
    }
    return System.nanoTime() - begin;
  }

  private long writeLines(int count) {
    long begin = System.nanoTime();
    for (int i = 0; i < count; i++) {
      inTransaction(
          () -> {
            sql("select 1");
            write();
          });
    }
    return System.nanoTime() - begin;
  }

  private long sealAll() {
    long begin = System.nanoTime();
    int sealed;
    do {
      sealed = get(SealLines.class).sealNext().lines();
    } while (sealed > 0);
    return System.nanoTime() - begin;
  }

  private long checkAll() {
    long begin = System.nanoTime();
    if (!get(VerifyLog.class).verify(ESPACE).holds()) {
      throw new IllegalStateException("The chain does not hold");
    }
    return System.nanoTime() - begin;
  }

  /** Milliseconds from the beginning to the end of one act, on average. */
  private double together(int threads, int acts, boolean atOnce)
      throws InterruptedException, ExecutionException {
    ExecutorService people = Executors.newFixedThreadPool(threads);
    List<Future<Long>> all = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      all.add(people.submit(() -> actsOfOne(acts, atOnce)));
    }
    long sum = 0;
    for (Future<Long> one : all) {
      sum += one.get();
    }
    people.shutdown();
    return perLine(threads * acts, sum);
  }

  /** A first call of the act's leaves its line before the act's own work, as nested calls do. */
  private long actsOfOne(int acts, boolean atOnce) {
    long begin = System.nanoTime();
    for (int i = 0; i < acts; i++) {
      inTransaction(
          () -> {
            if (atOnce) {
              sql("select hash from audit_chain where chain = 7 for update");
            }
            write();
            LockSupport.parkNanos(ACT.toNanos());
          });
    }
    return System.nanoTime() - begin;
  }

  private void write() {
    get(AuditTrail.class).done(Lines.act(TOM, "Some.act", ESPACE));
  }

  private void sql(String statement) {
    inTransaction(
        () -> {
          var query = entityManager().createNativeQuery(statement);
          return statement.startsWith("select") ? query.getResultList() : query.executeUpdate();
        });
  }

  private static double perLine(int lines, long nanoseconds) {
    return nanoseconds / 1e6 / lines;
  }

  private static void print(String what, double milliseconds) {
    System.out.printf(Locale.ROOT, "%-75s %8.3f ms%n", what, milliseconds);
  }
}
