package lu.espace.shared.service;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;

/** Who calls the services, on the current thread; nobody unless a test says so. */
public final class TestCaller implements SecurityContext {

  private record Login(String name, Set<String> roles) implements Principal {
    @Override
    public String getName() {
      return name;
    }
  }

  private static final ThreadLocal<Login> LOGIN = new ThreadLocal<>();

  /** A person with a professional certificate. */
  public void isProfessional(String ssn) {
    LOGIN.set(new Login(ssn, Set.of(Caller.PROFESSIONAL)));
  }

  /** A person whose certificate has the title Professional Administrator. */
  public void isAdministrator(String ssn) {
    LOGIN.set(new Login(ssn, Set.of(Caller.PROFESSIONAL, Caller.ADMINISTRATOR)));
  }

  public void isNobody() {
    LOGIN.remove();
  }

  @Override
  public Principal getCallerPrincipal() {
    return LOGIN.get();
  }

  @Override
  public <T extends Principal> Set<T> getPrincipalsByType(Class<T> type) {
    return Set.of();
  }

  @Override
  public boolean isCallerInRole(String role) {
    return LOGIN.get() != null && LOGIN.get().roles().contains(role);
  }

  @Override
  public boolean hasAccessToWebResource(String resource, String... methods) {
    return false;
  }

  @Override
  public AuthenticationStatus authenticate(
      HttpServletRequest request, HttpServletResponse response, AuthenticationParameters wish) {
    throw new UnsupportedOperationException();
  }
}
