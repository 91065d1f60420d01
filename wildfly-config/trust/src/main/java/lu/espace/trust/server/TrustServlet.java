package lu.espace.trust.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lu.espace.trust.http.Reply;
import lu.espace.trust.http.Request;

/** Hands each request to the services, if it came over the loopback interface. */
@WebServlet(name = "trust", urlPatterns = "/*", loadOnStartup = 1)
public class TrustServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private transient TrustServices services;

  @Override
  public void init() throws ServletException {
    services = (TrustServices) getServletContext().getAttribute(TrustStart.SERVICES);
  }

  @Override
  protected void service(HttpServletRequest in, HttpServletResponse out) throws IOException {
    Reply reply = answer(in);
    out.setStatus(reply.status());
    reply.headers().forEach(out::setHeader);
    out.setContentLength(reply.body().length);
    out.getOutputStream().write(reply.body());
  }

  private Reply answer(HttpServletRequest in) throws IOException {
    if (!SandboxGuard.isLoopback(in.getLocalAddr())) {
      return Reply.refusal(403, "The sandbox answers on the loopback interface only");
    }
    byte[] body = in.getInputStream().readNBytes(Request.MAX_BODY + 1);
    if (body.length > Request.MAX_BODY) {
      return Reply.refusal(413, "The request is too large");
    }
    String path = in.getRequestURI().substring(in.getContextPath().length());
    return services.handle(
        new Request(in.getMethod(), path, in.getQueryString(), headers(in), body));
  }

  private static Map<String, String> headers(HttpServletRequest in) {
    Map<String, String> headers = new HashMap<>();
    for (String name : Collections.list(in.getHeaderNames())) {
      headers.put(name.toLowerCase(Locale.ROOT), in.getHeader(name));
    }
    return headers;
  }
}
