package lu.espace.shared.service;

import jakarta.ejb.EJBException;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.SecurityContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import lu.espace.shared.port.AuditTrail;
import lu.espace.shared.port.DeskDirectory;
import lu.espace.shared.port.FileDirectory;
import lu.espace.shared.port.Mandates;
import lu.espace.shared.port.OnBehalf;
import lu.espace.shared.port.RightsSource;
import lu.espace.shared.service.ContainerExtension.Given;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/**
 * Runs services as the server does, without the server: injection and interceptors by Weld,
 * persistence by EclipseLink on the migrated database, one transaction per call of a service. A
 * subclass names its beans; a port that none of them implements is played by the objects below.
 *
 * <pre>{@code
 * class OpenEspaceTest extends ServiceTest {
 *   protected List<Class<?>> beans() {
 *     return List.of(OpenEspace.class);
 *   }
 *
 *   @Test
 *   void aPersonMayNotOpenOne() {
 *     caller.isProfessional(TOM);
 *     assertThatThrownBy(() -> get(OpenEspace.class).open(...))...
 *   }
 * }
 * }</pre>
 */
@Tag("database")
public abstract class ServiceTest {

  /** Professional Administrator of Ateliers Schmit. */
  public static final String CLAIRE = "10800000000000000101";

  /** Professional Person of Ateliers Schmit. */
  public static final String TOM = "10800000000000000102";

  /** Professional Administrator of Bôulangerie Muller. */
  public static final String JEAN = "10800000000000000201";

  protected final TestClock clock = new TestClock();
  protected final TestCaller caller = new TestCaller();
  protected final TestRights rights = new TestRights();
  protected final TestFiles files = new TestFiles();
  protected final TestDesks desks = new TestDesks();
  protected final TestAudit audit = new TestAudit();

  /** Through whose eyes the caller sees; its own unless a test says otherwise. */
  protected final Viewpoint viewpoint = new Viewpoint();

  private final List<Given<?>> given = new ArrayList<>();
  private final EntityManager entityManager = TestTransactions.entityManager();
  private WeldContainer container;

  /** The services, adapters and other beans under test. */
  protected abstract List<Class<?>> beans();

  /** Objects that stand in for ports, by calls of {@link #give}; none by default. */
  protected void standIns() {}

  /** Lets an object be injected wherever the type is asked for. */
  protected final <T> void give(Class<T> type, T object) {
    given.add(new Given<>(type, object));
  }

  @BeforeEach
  final void startContainer() {
    TestDatabase.get().clear();
    caller.isNobody();
    standIns();
    give(EntityManager.class, entityManager);
    playUnlessThere(Clock.class, clock);
    playUnlessThere(Viewpoint.class, viewpoint);
    playUnlessThere(SecurityContext.class, caller);
    playUnlessThere(RightsSource.class, rights);
    playUnlessThere(FileDirectory.class, files);
    playUnlessThere(DeskDirectory.class, desks);
    playUnlessThere(AuditTrail.class, audit);
    playUnlessThere(Mandates.class, (holder, espace) -> Optional.empty());
    playUnlessThere(OnBehalf.class, (holder, espace, language) -> Optional.empty());
    container =
        new Weld()
            .disableDiscovery()
            .addBeanClasses(Caller.class, MyRights.class, RightsCheck.class)
            .addBeanClasses(ActOfCall.class, RightsInterceptor.class)
            .addBeanClasses(ContainerTransactionInterceptor.class)
            .addBeanClasses(beans().toArray(Class<?>[]::new))
            .addExtension(new ContainerExtension(given))
            .initialize();
  }

  @AfterEach
  final void stopContainer() {
    if (container != null) {
      container.shutdown();
    }
  }

  private <T> void playUnlessThere(Class<T> port, T object) {
    boolean there =
        beans().stream().anyMatch(port::isAssignableFrom)
            || given.stream().anyMatch(one -> one.type() == port);
    if (!there) {
      give(port, object);
    }
  }

  /** Starts what a test finds started, for a program that measures. */
  protected final void begin() {
    startContainer();
  }

  /** A bean as another bean would get it injected. */
  protected final <T> T get(Class<T> bean) {
    return container.select(bean).get();
  }

  protected final void fire(Object event) {
    container.event().fire(event);
  }

  /** The entity manager of the current transaction. */
  protected final EntityManager entityManager() {
    return entityManager;
  }

  /** Runs in one transaction of its own, committed unless an exception leaves it. */
  @SuppressWarnings("unchecked")
  protected final <T> T inTransaction(Callable<T> work) {
    try {
      return (T) TestTransactions.call(null, work::call);
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new EJBException(failure);
    }
  }

  protected final void inTransaction(Runnable work) {
    inTransaction(Executors.callable(work));
  }

  /** The database as a program beside the product sees it. */
  protected static Connection openConnection() {
    try {
      return TestDatabase.get().source().getConnection();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Runs both at the same moment on threads of their own and waits for both. */
  protected final <T> List<Result<T>> together(Callable<T> first, Callable<T> second) {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CyclicBarrier start = new CyclicBarrier(2);
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (Callable<T> work : List.of(first, second)) {
        futures.add(
            threads.submit(
                () -> {
                  start.await(10, TimeUnit.SECONDS);
                  return work.call();
                }));
      }
      return futures.stream().map(ServiceTest::result).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> Result<T> result(Future<T> future) {
    try {
      return new Result<>(future.get(), null);
    } catch (ExecutionException failure) {
      return new Result<>(null, failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /**
   * How one of two simultaneous calls ended.
   *
   * @param value what it returned, or null
   * @param failure what it threw, or null
   */
  protected record Result<T>(T value, Throwable failure) {}
}
