package lu.espace.trust.oauth;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.espace.sandbox.pki.SandboxException;

/**
 * A piece of a page: HTML with {@code {{name}}} where a value stands and {@code {{text:key}}} where
 * a text of the bundle stands. Everything is escaped except another rendered piece.
 */
final class Template {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z0-9:.]+)}}");
  private static final String TEXT = "text:";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String source;

  private Template(String source) {
    this.source = source;
  }

  /** HTML that is ready to be sent or put into another piece. */
  record Html(String text) {

    static final Html NONE = new Html("");
  }

  static Template load(String name) {
    try (InputStream in = Template.class.getResourceAsStream(name + ".html")) {
      if (in == null) {
        throw new SandboxException("There is no page " + name);
      }
      return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new SandboxException("The page " + name + " cannot be read", e);
    }
  }

  static ResourceBundle texts(Locale locale) {
    String name = Template.class.getPackageName() + ".texts";
    return ResourceBundle.getBundle(name, locale, Template.class.getClassLoader(), NO_FALLBACK);
  }

  Html render(PageLanguage language, Map<String, ?> values) {
    ResourceBundle texts = texts(language.locale());
    Matcher places = PLACE.matcher(source);
    StringBuilder out = new StringBuilder();
    while (places.find()) {
      String value = value(places.group(1), texts, values);
      places.appendReplacement(out, Matcher.quoteReplacement(value));
    }
    return new Html(places.appendTail(out).toString());
  }

  private static String value(String name, ResourceBundle texts, Map<String, ?> values) {
    if (name.startsWith(TEXT)) {
      return escape(texts.getString(name.substring(TEXT.length())));
    }
    Object value = values.get(name);
    if (value == null) {
      throw new SandboxException("The page has no value for " + name);
    }
    return value instanceof Html html ? html.text() : escape(value.toString());
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
