package lu.espace.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import lu.espace.shared.web.Hosts;
import lu.espace.shared.web.Originals;

/** What the page that explains a closed session says. */
@Named("closedSession")
@RequestScoped
public class ClosedSession {

  @Inject private HttpServletRequest request;
  @Inject private Hosts hosts;

  /** The name of what happened, which is in the keys of its texts. */
  public String getKind() {
    return kind().name();
  }

  public String getBefore() {
    SessionNotice notice = SessionNotice.of(request);
    return notice == null ? "" : notice.before();
  }

  public String getNow() {
    SessionNotice notice = SessionNotice.of(request);
    return notice == null ? "" : notice.now();
  }

  public Instant getAt() {
    SessionNotice notice = SessionNotice.of(request);
    return notice == null ? null : notice.at();
  }

  /**
   * Where to log in again: the page that was asked for; the first one where a form was sent, or to
   * somebody else.
   */
  public String getBack() {
    boolean toSamePage =
        "GET".equals(request.getMethod()) && kind() != SessionNotice.Kind.OTHER_CERTIFICATE;
    String query = request.getQueryString();
    return toSamePage
        ? Originals.uri(request) + (query == null ? "" : "?" + query)
        : hosts.getProUrl() + "/space";
  }

  private SessionNotice.Kind kind() {
    SessionNotice notice = SessionNotice.of(request);
    return notice == null ? SessionNotice.Kind.EXPIRED : notice.kind();
  }
}
