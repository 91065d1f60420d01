package lu.espace.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lu.espace.access.domain.Door;
import lu.espace.access.domain.Visit;
import lu.espace.access.domain.certificate.CertificateContent;
import lu.espace.access.service.RecordRefusal;
import lu.espace.shared.web.Area;
import lu.espace.shared.web.Hosts;
import lu.espace.shared.web.Originals;

/**
 * Sends who asked the public host for a page behind the login on to the host that asks for the
 * certificate, and keeps the attempts of certificates that are refused. It acts on the refusal,
 * because the container checks before any filter runs.
 */
public class RefusalFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient Hosts hosts;
  @Inject private transient Doorkeeper doorkeeper;
  @Inject private transient RecordRefusal refusals;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String uri = Originals.uri(request);
    if (Area.isProtected(uri) && !hosts.isPro(request.getServerName())) {
      String query = request.getQueryString();
      response.sendRedirect(hosts.getProUrl() + uri + (query == null ? "" : "?" + query));
      return;
    }
    ClientCertificate.content(request).ifPresent(content -> keep(request, content));
    chain.doFilter(request, response);
  }

  /** Whoever holds the certificate should read of it; a page closed to a holder is no attempt. */
  private void keep(HttpServletRequest request, CertificateContent content) {
    doorkeeper
        .obstacle()
        .ifPresent(
            obstacle ->
                refusals.record(content, obstacle, new Visit(Door.CARD, BrowserName.of(request))));
  }
}
