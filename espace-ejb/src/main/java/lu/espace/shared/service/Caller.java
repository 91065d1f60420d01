package lu.espace.shared.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;

/** The holder on whose behalf the current call runs, as the container knows it. */
@Dependent
public class Caller {

  /** Role of everyone who logged in with a professional certificate. */
  public static final String PROFESSIONAL = "PRO";

  /** Role of a Professional Administrator, who may create an eSpace. */
  public static final String ADMINISTRATOR = "ADMIN";

  @Inject private SecurityContext security;

  /** The name under which the act is logged; {@code anonymous} where nobody is logged in. */
  public String name() {
    Principal principal = security.getCallerPrincipal();
    return principal == null ? "anonymous" : principal.getName();
  }

  public boolean isProfessional() {
    return security.getCallerPrincipal() != null && security.isCallerInRole(PROFESSIONAL);
  }

  public boolean isAdministrator() {
    return isProfessional() && security.isCallerInRole(ADMINISTRATOR);
  }

  /**
   * @throws BusinessException {@link SharedError#DENIED} where nobody is logged in
   */
  public Ssn ssn() {
    if (!isProfessional()) {
      throw new BusinessException(SharedError.DENIED);
    }
    return new Ssn(name());
  }
}
