package lu.espace.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import lu.espace.access.service.LoggedIn;

/** The person who is logged in, as the header of the page names it. */
@Named("currentHolder")
@RequestScoped
public class CurrentHolder {

  /** Session attribute that holds what the login found. */
  static final String ATTRIBUTE = "lu.espace.holder";

  @Inject private HttpServletRequest request;

  public boolean isPresent() {
    return holder() != null;
  }

  public String getName() {
    return isPresent() ? holder().fullName() : "";
  }

  /** The login before this one; null at the first. */
  public Instant getLastLogin() {
    return isPresent() ? holder().before() : null;
  }

  public Instant getCertificateValidUntil() {
    return isPresent() ? holder().certificateValidUntil() : null;
  }

  private LoggedIn holder() {
    HttpSession session = request.getSession(false);
    return session == null ? null : (LoggedIn) session.getAttribute(ATTRIBUTE);
  }
}
