package lu.espace.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows the home page under the bare address, where the views' own rules would lead to /index. */
public class WelcomeFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if ("/".equals(request.getRequestURI())) {
      request.getRequestDispatcher("/index").forward(request, response);
      return;
    }
    chain.doFilter(request, response);
  }
}
