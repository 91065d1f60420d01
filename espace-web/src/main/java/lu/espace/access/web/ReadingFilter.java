package lu.espace.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import lu.espace.access.service.ReadingLanguage;
import lu.espace.shared.web.Prefs;

/** Notes in which language a holder reads its pages, once per session and after each change. */
public class ReadingFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String NOTED = "lu.espace.language";

  @Inject private transient ReadingLanguage reading;
  @Inject private transient Prefs prefs;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpSession session = request.getSession(false);
    if (session != null && !prefs.getCode().equals(session.getAttribute(NOTED))) {
      reading.is(prefs.getLanguage());
      session.setAttribute(NOTED, prefs.getCode());
    }
    chain.doFilter(request, response);
  }
}
