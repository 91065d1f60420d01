package lu.espace.document.adapter;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import lu.espace.shared.domain.Language;
import lu.espace.shared.service.Clocks;

/** The fixed texts of the printed page in one language. */
class PrintTexts {

  private final Language language;
  private final ResourceBundle bundle;

  PrintTexts(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            "lu.espace.document.service.print",
            language.locale(),
            PrintTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String text(String key) {
    return bundle.getString(key);
  }

  String text(String key, String value) {
    return text(key).replace("{0}", value);
  }

  /** The time in Luxembourg, with its distance from UTC. */
  String time(Instant instant) {
    return DateTimeFormatter.ofPattern(text("time.pattern"), language.locale())
        .format(instant.atZone(Clocks.LUXEMBOURG));
  }
}
