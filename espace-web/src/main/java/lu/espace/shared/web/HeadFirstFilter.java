package lu.espace.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends the head of an answer before its body where the browser, or a proxy before it, speaks
 * HTTP/1.1.
 *
 * <p>CLIENT-CERT keeps the identity in the TLS session. With TLS 1.3 Java then sends a new session
 * ticket with the next record, and Undertow loses count of what that record took from a full
 * buffer: an answer of more than 16 KB ended there. The head alone fits beside the ticket. HTTP/2
 * frames are not affected.
 */
public class HeadFirstFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean affected = request.isSecure() && "HTTP/1.1".equals(request.getProtocol());
    chain.doFilter(request, affected ? new HeadFirstResponse(response) : response);
  }
}
