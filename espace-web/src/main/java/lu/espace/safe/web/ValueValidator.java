package lu.espace.safe.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import java.util.Optional;
import lu.espace.safe.domain.SafeError;
import lu.espace.safe.domain.SafeKey;
import lu.espace.shared.web.Texts;

/**
 * Checks a typed value by the safe's own rule, so that the message stands at its field. A postcode
 * is judged by the country chosen in the same form.
 */
@FacesValidator(value = "espace.value", managed = true)
public class ValueValidator implements Validator<String> {

  @Inject private Texts texts;

  @Override
  public void validate(FacesContext context, UIComponent component, String typed) {
    if (typed == null) {
      return;
    }
    SafeKey key = SafeKey.find((String) component.getAttributes().get("safeKey")).orElseThrow();
    Optional<SafeError> error = key.check(key.normalise(typed), country(component));
    if (error.isPresent()) {
      Object label = component.getAttributes().get("label");
      String message = texts.text("error." + error.get().code(), label);
      throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, message));
    }
  }

  private static String country(UIComponent component) {
    if (component.findComponent("country") instanceof UIInput input) {
      Object chosen =
          input.getSubmittedValue() == null ? input.getValue() : input.getSubmittedValue();
      return chosen == null ? "" : chosen.toString();
    }
    return "";
  }
}
