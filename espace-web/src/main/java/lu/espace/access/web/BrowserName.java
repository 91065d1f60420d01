package lu.espace.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The browser and its system as its user knows them, from what the browser says of itself: {@code
 * Firefox 140, Windows}. Names only, so the same in every language; good enough to recognise one's
 * own, and never used to decide anything.
 */
final class BrowserName {

  /** In this order: most browsers also claim to be the ones below. */
  private static final Map<Pattern, String> BROWSERS = new LinkedHashMap<>();

  private static final Map<Pattern, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put(Pattern.compile("Edg(?:A|iOS)?/(\\d+)"), "Edge");
    BROWSERS.put(Pattern.compile("OPR/(\\d+)"), "Opera");
    BROWSERS.put(Pattern.compile("SamsungBrowser/(\\d+)"), "Samsung Internet");
    BROWSERS.put(Pattern.compile("(?:Firefox|FxiOS)/(\\d+)"), "Firefox");
    BROWSERS.put(Pattern.compile("(?:HeadlessChrome|Chromium)/(\\d+)"), "Chromium");
    BROWSERS.put(Pattern.compile("(?:Chrome|CriOS)/(\\d+)"), "Chrome");
    BROWSERS.put(Pattern.compile("Version/(\\d+)[\\d.]* .*Safari/"), "Safari");
    SYSTEMS.put(Pattern.compile("iPhone"), "iPhone");
    SYSTEMS.put(Pattern.compile("iPad"), "iPad");
    SYSTEMS.put(Pattern.compile("Android"), "Android");
    SYSTEMS.put(Pattern.compile("Windows NT"), "Windows");
    SYSTEMS.put(Pattern.compile("CrOS"), "ChromeOS");
    SYSTEMS.put(Pattern.compile("Mac OS X|Macintosh"), "macOS");
    SYSTEMS.put(Pattern.compile("Linux"), "Linux");
  }

  private BrowserName() {}

  /** Empty where the browser says nothing that we know. */
  static String of(HttpServletRequest request) {
    String said = request.getHeader("User-Agent");
    return said == null ? "" : of(said);
  }

  static String of(String said) {
    String browser = browser(said);
    String system =
        SYSTEMS.entrySet().stream()
            .filter(known -> known.getKey().matcher(said).find())
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
  }

  private static String browser(String said) {
    for (Map.Entry<Pattern, String> known : BROWSERS.entrySet()) {
      Matcher found = known.getKey().matcher(said);
      if (found.find()) {
        return known.getValue() + " " + found.group(1);
      }
    }
    return "";
  }
}
