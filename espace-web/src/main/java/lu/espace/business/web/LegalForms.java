package lu.espace.business.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import lu.espace.business.domain.LegalForm;
import lu.espace.shared.web.Texts;

/** The legal forms to choose from. */
@Named
@RequestScoped
public class LegalForms {

  @Inject private Texts texts;

  public List<SelectItem> getOptions() {
    return Stream.of(LegalForm.values())
        .map(form -> new SelectItem(form.name(), texts.get("business.form." + form.name())))
        .toList();
  }
}
