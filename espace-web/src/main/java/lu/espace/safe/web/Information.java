package lu.espace.safe.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import lu.espace.business.web.CurrentEspace;
import lu.espace.safe.domain.SafeKey;
import lu.espace.safe.service.InformationValue;
import lu.espace.safe.service.MyInformation;
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

  private final InformationDraft draft = new InformationDraft();
  private String edit;

  /** Keeps what is there now: a change is a change of what was seen. */
  public void load() {
    for (InformationValue value : information.of(espace.getId())) {
      draft.see(value, value.key() == SafeKey.IBAN ? text.of(value) : value.value());
    }
    if (Section.find(edit).isEmpty()) {
      edit = null;
    }
  }

  public void save() {
    try {
      saveInformation.save(espace.getId(), draft.changes(Section.valueOf(edit)));
    } catch (BusinessException refused) {
      failures.show(refused);
      return;
    }
    messages.done("safe.saved");
    Faces.getFlash().setKeepMessages(true);
    Faces.redirect("/space/information");
  }

  /** The values of a section to read. */
  public List<InformationRow> rows(String section) {
    return Section.valueOf(section).keys().stream()
        .map(draft::seen)
        .map(value -> InformationRow.of(value, text.of(value)))
        .toList();
  }

  /** The values of the identity that members do not change. */
  public List<InformationRow> getCertified() {
    return rows(Section.IDENTITY.name()).stream().filter(InformationRow::isCertified).toList();
  }

  /** The value of a section that was changed last, or null where none was ever told. */
  public InformationValue changed(String section) {
    return draft.lastChanged(Section.valueOf(section)).orElse(null);
  }

  /** Whether members type this value themselves. */
  public boolean typed(String key) {
    return SafeKey.find(key).map(draft::seen).map(InformationValue::isEditable).orElse(false);
  }

  public Map<String, String> getValues() {
    return draft.values();
  }

  /** The section that is being changed; null where all is read. */
  public String getEdit() {
    return edit;
  }

  public void setEdit(String edit) {
    this.edit = edit;
  }
}
