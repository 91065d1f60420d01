package lu.espace.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import lu.espace.access.service.LoggedIn;

/** The person who is logged in, as the header of the page names it. */
@Named("currentHolder")
@RequestScoped
public class CurrentHolder {

  @Inject private HttpServletRequest request;

  @Inject private SessionTimes times;

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

  /** The holder's number. */
  public String getNumber() {
    return isPresent() ? holder().ssn() : "";
  }

  /** By which the database knows this session; for services, never for a page. */
  public String sessionKey() {
    return session().map(BoundSession::key).orElse("");
  }

  /** Marks this session for the browser's tabs. */
  public String getSessionTag() {
    return session().map(BoundSession::tag).orElse("");
  }

  /** Marks this holder for the browser's tabs. */
  public String getHolderTag() {
    return session().map(BoundSession::holderTag).orElse("");
  }

  /** Seconds that the session stays open unused. */
  public long getIdleSeconds() {
    return times.idle().toSeconds();
  }

  /** Seconds before the end at which the page warns. */
  public long getWarningSeconds() {
    return times.warning().toSeconds();
  }

  private LoggedIn holder() {
    return session().map(BoundSession::holder).orElse(null);
  }

  private Optional<BoundSession> session() {
    return BoundSession.of(request.getSession(false));
  }
}
