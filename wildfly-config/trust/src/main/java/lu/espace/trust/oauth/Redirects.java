package lu.espace.trust.oauth;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The addresses that a browser is sent back to, with OAuth's answer in the query. */
final class Redirects {

  private Redirects() {}

  static String code(AuthorizationRequest request, String code) {
    return withState(start(request.redirect()) + "code=" + encode(code), request.state());
  }

  static String error(URI redirect, Optional<String> state, String code, String description) {
    String start = start(redirect) + "error=" + encode(code);
    return withState(start + "&error_description=" + encode(description), state);
  }

  /** Scheme, host and port: what a form may lead to (content security policy, form-action). */
  static String origin(URI uri) {
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  private static String start(URI redirect) {
    return redirect + (redirect.getRawQuery() == null ? "?" : "&");
  }

  private static String withState(String start, Optional<String> state) {
    return state.map(value -> start + "&state=" + encode(value)).orElse(start);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
