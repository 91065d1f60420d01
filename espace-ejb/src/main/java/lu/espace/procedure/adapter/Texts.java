package lu.espace.procedure.adapter;

import lu.espace.procedure.domain.FieldType;
import lu.espace.shared.domain.Language;

/** Everything by which a form speaks, shared by all forms. */
record Texts(Messages messages, Values values, Display display) {

  static Texts create() {
    Messages messages = new Messages();
    Countries countries = new Countries();
    Nace nace = new Nace();
    return new Texts(
        messages, new Values(messages, countries, nace), new Display(messages, countries, nace));
  }

  /** What stands at a required field that is empty. */
  String missing(FieldType type, Language language) {
    String key = "missing." + type;
    return messages.text(language, messages.has(language, key) ? key : "missing");
  }
}
