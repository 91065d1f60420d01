package lu.espace.procedure.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lu.espace.procedure.domain.FieldView.Choice;
import lu.espace.procedure.port.FormEngine;
import lu.espace.shared.domain.Language;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.OpenToEveryone;

/** The economic activities (NACE Rev. 2) among which forms let people choose. */
@Stateless
@Guarded
public class Activities {

  @Inject private FormEngine engine;

  /** Code and title of each class. */
  @OpenToEveryone("The classification of the Union is public")
  public List<Choice> list(Language language) {
    return engine.activities(language);
  }
}
