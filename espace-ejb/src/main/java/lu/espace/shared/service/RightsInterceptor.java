package lu.espace.shared.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.port.AuditTrail;
import lu.espace.shared.port.AuditTrail.Outcome;

/**
 * Holds every call of a service to the right that its method declares, and writes the audit line:
 * with the act where it succeeds, in a transaction of its own where it is denied or fails. A method
 * that declares nothing is denied.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RightsInterceptor {

  @Inject private ActOfCall acts;
  @Inject private RightsCheck check;
  @Inject private AuditTrail audit;

  /**
   * @throws Exception whatever the method throws
   */
  @AroundInvoke
  public Object guard(InvocationContext call) throws Exception {
    Method method = call.getMethod();
    if (method.isAnnotationPresent(OpenToEveryone.class)) {
      return call.proceed();
    }
    Optional<EspaceId> espace = first(call, EspaceId.class);
    Optional<FileNumber> file = first(call, FileNumber.class);
    AuditTrail.Act act = acts.describe(method, espace, file);
    if (!check.allows(method, espace, file)) {
      throw denied(act, SharedError.DENIED);
    }
    if (check.isBeyondLooking(method)) {
      throw denied(act, SharedError.ONLY_LOOKING);
    }
    try {
      Object result = call.proceed();
      audit.done(ActOfCall.about(act, result));
      return result;
    } catch (BusinessException refused) {
      audit.notDone(act, Outcome.FAILED, refused.code());
      throw refused;
    }
  }

  private BusinessException denied(AuditTrail.Act act, SharedError why) {
    audit.notDone(act, Outcome.DENIED, why.code());
    return new BusinessException(why);
  }

  private static <T> Optional<T> first(InvocationContext call, Class<T> type) {
    return Arrays.stream(call.getParameters()).filter(type::isInstance).map(type::cast).findFirst();
  }
}
