package lu.espace.shared.service;

import jakarta.annotation.Priority;
import jakarta.ejb.TransactionAttribute;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;

/** Gives each call of an enterprise bean its transaction, outside of all other interceptors. */
@ContainerTransaction
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class ContainerTransactionInterceptor {

  @AroundInvoke
  Object inTransaction(InvocationContext call) throws Exception {
    return TestTransactions.call(attribute(call.getMethod()), call::proceed);
  }

  private static TransactionAttribute attribute(Method method) {
    TransactionAttribute own = method.getAnnotation(TransactionAttribute.class);
    return own == null ? method.getDeclaringClass().getAnnotation(TransactionAttribute.class) : own;
  }
}
