package lu.espace.shared.service;

import jakarta.ejb.EJBException;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import lu.espace.shared.domain.BusinessException;

/**
 * Behaves as the container's transactions do: an entity manager per transaction, joined by inner
 * calls, set aside by REQUIRES_NEW and NOT_SUPPORTED, rolled back by every runtime exception.
 */
final class TestTransactions {

  private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();

  private TestTransactions() {}

  /** What services get as their {@code @PersistenceContext}. */
  static EntityManager entityManager() {
    return (EntityManager)
        Proxy.newProxyInstance(
            TestTransactions.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> onCurrent(method, arguments));
  }

  private static Object onCurrent(Method method, Object[] arguments) throws Throwable {
    EntityManager current = CURRENT.get();
    if (current == null) {
      throw new IllegalStateException("No transaction: call the service or inTransaction(...)");
    }
    try {
      return method.invoke(current, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }

  static Object call(TransactionAttribute attribute, Callable<Object> business) throws Exception {
    TransactionAttributeType type =
        attribute == null ? TransactionAttributeType.REQUIRED : attribute.value();
    return switch (type) {
      case REQUIRES_NEW -> aside(() -> begin(business));
      case NOT_SUPPORTED, NEVER -> aside(business);
      case SUPPORTS -> business.call();
      case REQUIRED, MANDATORY -> CURRENT.get() == null ? begin(business) : join(business);
    };
  }

  private static <T> T aside(Callable<T> business) throws Exception {
    EntityManager outer = CURRENT.get();
    CURRENT.remove();
    try {
      return business.call();
    } finally {
      CURRENT.set(outer);
    }
  }

  private static <T> T join(Callable<T> business) throws Exception {
    try {
      return business.call();
    } catch (RuntimeException failure) {
      CURRENT.get().getTransaction().setRollbackOnly();
      throw failure;
    }
  }

  private static <T> T begin(Callable<T> business) throws Exception {
    EntityManager manager = TestDatabase.get().factory().createEntityManager();
    EntityTransaction transaction = manager.getTransaction();
    CURRENT.set(manager);
    transaction.begin();
    try {
      T result = business.call();
      transaction.commit();
      return result;
    } catch (BusinessException | EJBException refused) {
      throw refused;
    } catch (PersistenceException | IllegalStateException | IllegalArgumentException failure) {
      throw new EJBException(failure);
    } finally {
      CURRENT.remove();
      if (transaction.isActive()) {
        transaction.rollback();
      }
      manager.close();
    }
  }
}
