package lu.espace.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/**
 * The texts in the reader's language: {@code #{i18n['shared.help']}} in a page, {@code
 * #{i18n.text('shared.operator.contact', mail)}} where the text has placeholders. A missing text
 * shows its key between question marks.
 */
@Named("i18n")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

  @Inject private Bundles bundles;
  @Inject private Prefs prefs;

  @Override
  public String get(Object key) {
    return bundles.find(prefs.getLanguage(), (String) key).orElse("???" + key + "???");
  }

  @Override
  public boolean containsKey(Object key) {
    return bundles.find(prefs.getLanguage(), (String) key).isPresent();
  }

  /** The text with its placeholders {@code {0}}, {@code {1}} filled. */
  public String text(String key, Object... arguments) {
    return new MessageFormat(get(key), prefs.getLocale()).format(arguments);
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return Set.of();
  }
}
