package lu.espace.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Remembers a chosen language for the next pages. */
public class LanguageFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if ("GET".equals(request.getMethod())) {
      Prefs.chosen(request).ifPresent(language -> remember(language.code(), response));
    }
    chain.doFilter(request, response);
  }

  private static void remember(String code, HttpServletResponse response) {
    Cookie cookie = new Cookie(Prefs.LANG, code);
    cookie.setPath("/");
    cookie.setSecure(true);
    cookie.setHttpOnly(true);
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    response.addCookie(cookie);
  }
}
