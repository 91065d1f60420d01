package lu.espace.procedure.adapter;

import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import lu.espace.procedure.domain.LocalText;
import lu.espace.shared.domain.Language;

/** The texts that every form has, whatever its definition. */
final class Messages {

  private static final String BUNDLE = "lu.espace.procedure.service.forms";

  private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

  Messages() {
    ResourceBundle.Control exact =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    for (Language language : Language.values()) {
      bundles.put(
          language,
          ResourceBundle.getBundle(
              BUNDLE, language.locale(), Messages.class.getClassLoader(), exact));
    }
  }

  /** The text with its placeholders {@code {0}}, {@code {1}} filled. */
  String text(Language language, String key, Object... arguments) {
    String text = bundles.get(language).getString(key);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /** The text in every language. */
  LocalText local(String key) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    bundles.forEach((language, bundle) -> texts.put(language, bundle.getString(key)));
    return new LocalText(texts);
  }

  boolean has(Language language, String key) {
    return bundles.get(language).containsKey(key);
  }
}
