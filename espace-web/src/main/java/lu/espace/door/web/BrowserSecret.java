package lu.espace.door.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cookie that tells this browser from every other, so that a login that was begun here ends here
 * and nowhere else. It says nothing about a person and ends with the browser.
 */
final class BrowserSecret {

  private static final String NAME = "__Host-espace-login";
  private static final int RANDOM_BYTES = 32;
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private BrowserSecret() {}

  /** The browser's secret; one is given to a browser that has none. */
  static String given(HttpServletRequest request, HttpServletResponse response) {
    return find(request).orElseGet(() -> give(response));
  }

  static Optional<String> find(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(Cookie::getValue)
            .filter(value -> SECRET.matcher(value).matches())
            .findFirst();
  }

  private static String give(HttpServletResponse response) {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Cookie cookie = new Cookie(NAME, secret);
    cookie.setPath("/");
    cookie.setSecure(true);
    cookie.setHttpOnly(true);
    // Strict would keep it back when the signing server, another site, sends the browser to us.
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
    return secret;
  }
}
