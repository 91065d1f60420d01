package lu.espace.safe.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.espace.safe.domain.SafeKey;
import lu.espace.safe.service.InformationValue;
import lu.espace.safe.service.SafeChange;

/** What the page has seen of the safe and what was typed over it since. */
class InformationDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<SafeKey, InformationValue> seen = new EnumMap<>(SafeKey.class);
  private final Map<String, String> values = new HashMap<>();

  /**
   * @param text the value as it is offered for typing
   */
  void see(InformationValue value, String text) {
    seen.put(value.key(), value);
    values.put(value.key().key(), text);
  }

  InformationValue seen(SafeKey key) {
    return seen.get(key);
  }

  Map<String, String> values() {
    return values;
  }

  /** What was typed in the section and differs from what was seen. */
  List<SafeChange> changes(Section section) {
    List<SafeChange> changes = new ArrayList<>();
    for (SafeKey key : section.keys()) {
      String typed = values.get(key.key()) == null ? "" : values.get(key.key());
      InformationValue before = seen.get(key);
      if (before.isEditable() && !key.normalise(typed).equals(before.value())) {
        changes.add(new SafeChange(key, typed, before.version()));
      }
    }
    return changes;
  }

  /** The value of the section that was changed last. */
  Optional<InformationValue> lastChanged(Section section) {
    return section.keys().stream()
        .map(seen::get)
        .filter(value -> value.changedAt() != null)
        .max(Comparator.comparing(InformationValue::changedAt));
  }
}
