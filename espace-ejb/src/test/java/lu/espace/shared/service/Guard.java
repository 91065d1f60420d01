package lu.espace.shared.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InterceptionType;
import jakarta.enterprise.inject.spi.Interceptor;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import lu.espace.shared.domain.BusinessException;

/** Asks the interceptor of the services about a call, without the service behind it. */
@Dependent
public class Guard {

  private static final class GuardedLiteral extends AnnotationLiteral<Guarded> implements Guarded {
    private static final long serialVersionUID = 1L;
  }

  @Inject private BeanManager beans;

  /** Whether a call of the method with these arguments would reach the service. */
  @SuppressWarnings("unchecked")
  public boolean admits(Method method, Object... arguments) {
    Interceptor<RightsInterceptor> bean =
        (Interceptor<RightsInterceptor>)
            beans.resolveInterceptors(InterceptionType.AROUND_INVOKE, new GuardedLiteral()).get(0);
    CreationalContext<RightsInterceptor> context = beans.createCreationalContext(bean);
    Call call = new Call(method, arguments);
    try {
      bean.intercept(InterceptionType.AROUND_INVOKE, bean.create(context), call);
    } catch (BusinessException denied) {
      return false;
    } catch (Exception unexpected) {
      throw new IllegalStateException(unexpected);
    } finally {
      context.release();
    }
    return call.reached;
  }

  /** A call whose service notes that it was reached, and does nothing else. */
  private static final class Call implements InvocationContext {
    private final Method method;
    private final Object[] arguments;
    private boolean reached;

    Call(Method method, Object[] arguments) {
      this.method = method;
      this.arguments = arguments;
    }

    @Override
    public Object proceed() {
      reached = true;
      return null;
    }

    @Override
    public Method getMethod() {
      return method;
    }

    @Override
    public Object[] getParameters() {
      return arguments;
    }

    @Override
    public void setParameters(Object[] parameters) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Object getTarget() {
      return this;
    }

    @Override
    public Object getTimer() {
      return null;
    }

    @Override
    public Constructor<?> getConstructor() {
      return null;
    }

    @Override
    public Map<String, Object> getContextData() {
      return new HashMap<>();
    }
  }
}
