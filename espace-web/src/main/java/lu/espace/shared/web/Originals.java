package lu.espace.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What the browser asked for, also while the page that explains a refusal is being made. */
public final class Originals {

  private Originals() {}

  /** The path that the browser asked for. */
  public static String uri(HttpServletRequest request) {
    for (String attribute :
        new String[] {RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI}) {
      if (request.getAttribute(attribute) instanceof String uri) {
        return uri;
      }
    }
    return request.getRequestURI();
  }
}
