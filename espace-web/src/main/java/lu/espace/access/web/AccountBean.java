package lu.espace.access.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lu.espace.access.service.LoginHistory;
import lu.espace.access.service.LoginPage;
import lu.espace.access.service.MySessions;
import lu.espace.access.service.OpenSession;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.PageMessages;
import org.omnifaces.cdi.ViewScoped;

/** The holder's own page: who it is here, where it is logged in, where it was. */
@Named("account")
@ViewScoped
public class AccountBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MySessions service;
  @Inject private LoginHistory history;
  @Inject private CurrentHolder holder;
  @Inject private PageMessages messages;
  @Inject private Failures failures;

  private String after;
  private List<OpenSession> sessions;
  private LoginPage logins;

  /** Where the shown part of the history begins. */
  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public void load() {
    sessions = service.list(key());
    logins = history.page(after);
  }

  public List<OpenSession> getSessions() {
    return sessions;
  }

  /** Whether there is another session to end. */
  public boolean isElsewhere() {
    return sessions.stream().anyMatch(session -> !session.current());
  }

  public LoginPage getLogins() {
    return logins;
  }

  /** Ends a session in another browser. */
  public void end(OpenSession session) {
    try {
      service.end(session.id());
      messages.done("access.sessions.ended");
    } catch (BusinessException alreadyOver) {
      failures.show(alreadyOver);
    }
    sessions = service.list(key());
  }

  /** Ends all sessions in other browsers. */
  public void endOthers() {
    messages.done("access.sessions.endedAll", service.endOthers(key()));
    sessions = service.list(key());
  }

  private String key() {
    return holder.sessionKey();
  }
}
