package lu.espace.safe.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.espace.business.web.CurrentEspace;
import lu.espace.safe.domain.SafeKey;
import lu.espace.safe.service.InformationValue;
import lu.espace.safe.service.MyInformation;
import lu.espace.safe.service.SafeChange;
import lu.espace.safe.service.SaveInformation;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.web.Failures;
import lu.espace.shared.web.PageMessages;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The page of My information: all of it to read, or one section to change. */
@Named
@ViewScoped
public class Information implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MyInformation information;
  @Inject private SaveInformation saveInformation;
  @Inject private CurrentEspace espace;
  @Inject private ValueText text;
  @Inject private Failures failures;
  @Inject private PageMessages messages;

  private final Map<SafeKey, InformationValue> seen = new EnumMap<>(SafeKey.class);
  private final Map<String, String> values = new HashMap<>();
  private String edit;

  /** Keeps what is there now: a change is a change of what was seen. */
  public void load() {
    for (InformationValue value : information.of(espace.getId())) {
      seen.put(value.key(), value);
      values.put(value.key().key(), shown(value));
    }
    if (Section.find(edit).isEmpty()) {
      edit = null;
    }
  }

  private String shown(InformationValue value) {
    return value.key() == SafeKey.IBAN ? text.of(value) : value.value();
  }

  public void save() {
    try {
      saveInformation.save(espace.getId(), changes());
    } catch (BusinessException refused) {
      failures.show(refused);
      return;
    }
    messages.done("safe.saved");
    Faces.getFlash().setKeepMessages(true);
    Faces.redirect("/space/information");
  }

  private List<SafeChange> changes() {
    List<SafeChange> changes = new ArrayList<>();
    for (SafeKey key : Section.find(edit).map(Section::keys).orElse(List.of())) {
      String typed = values.get(key.key()) == null ? "" : values.get(key.key());
      InformationValue before = seen.get(key);
      if (before.isEditable() && !key.normalise(typed).equals(before.value())) {
        changes.add(new SafeChange(key, typed, before.version()));
      }
    }
    return changes;
  }

  /** The values of a section to read. */
  public List<InformationRow> rows(String section) {
    return Section.valueOf(section).keys().stream()
        .map(key -> InformationRow.of(seen.get(key), text.of(seen.get(key))))
        .toList();
  }

  /** The value of a section that was changed last, or null where none was ever told. */
  public InformationValue changed(String section) {
    return Section.valueOf(section).keys().stream()
        .map(seen::get)
        .filter(value -> value.changedAt() != null)
        .max(Comparator.comparing(InformationValue::changedAt))
        .orElse(null);
  }

  /** Whether members type this value themselves. */
  public boolean typed(String key) {
    return SafeKey.find(key).map(seen::get).map(InformationValue::isEditable).orElse(false);
  }

  public Map<String, String> getValues() {
    return values;
  }

  /** The section that is being changed; null where all is read. */
  public String getEdit() {
    return edit;
  }

  public void setEdit(String edit) {
    this.edit = edit;
  }
}
