package lu.espace.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import lu.espace.shared.web.Hosts;

/** The connection over which this page is asked for, as the connection check shows it. */
@Named("connectionCheck")
@RequestScoped
public class ConnectionCheck {

  private static final String CIPHER = "jakarta.servlet.request.cipher_suite";

  @Inject private HttpServletRequest request;
  @Inject private Hosts hosts;
  @Inject private Clock clock;

  /** Whether this host asks the browser for a certificate. */
  public boolean isAsking() {
    return hosts.isPro(request.getServerName());
  }

  /**
   * The protocol's version. The container tells the cipher suite only, but the suites of 1.3 are
   * the ones that name no key exchange (RFC 8446, B.4), and older versions than 1.2 are not spoken.
   */
  public String getProtocol() {
    return getCipher().contains("_WITH_") ? "TLS 1.2" : "TLS 1.3";
  }

  /** Empty where something in front of the server ended the encryption. */
  public String getCipher() {
    return request.getAttribute(CIPHER) instanceof String suite ? suite : "";
  }

  /** The server's clock in milliseconds, with which the browser compares its own. */
  public long getServerTime() {
    return clock.millis();
  }
}
