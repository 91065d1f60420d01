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
public final class Template {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z0-9:.]+)}}");
  private static final String TEXT = "text:";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Class<?> owner;
  private final String source;

  private Template(Class<?> owner, String source) {
    this.owner = owner;
    this.source = source;
  }

  /** HTML that is ready to be sent or put into another piece. */
  public record Html(String text) {

    public static final Html NONE = new Html("");
  }

  static Template load(String name) {
    return load(Template.class, name);
  }

  /** A piece that lies beside a class, with the texts of the bundle there. */
  public static Template load(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name + ".html")) {
      if (in == null) {
        throw new SandboxException("There is no page " + name);
      }
      return new Template(owner, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new SandboxException("The page " + name + " cannot be read", e);
    }
  }

  static ResourceBundle texts(Locale locale) {
    return texts(Template.class, locale);
  }

  /** The texts that lie beside a class. */
  public static ResourceBundle texts(Class<?> owner, Locale locale) {
    String name = owner.getPackageName() + ".texts";
    return ResourceBundle.getBundle(name, locale, owner.getClassLoader(), NO_FALLBACK);
  }

  /** The piece with its places filled. */
  public Html render(PageLanguage language, Map<String, ?> values) {
    ResourceBundle texts = texts(owner, language.locale());
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
