package lu.espace.safe.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import lu.espace.safe.service.InformationValue;
import lu.espace.shared.web.Texts;

/** Values as one reads them: names for codes, an account in groups of four. */
@RequestScoped
public class ValueText {

  @Inject private Texts texts;
  @Inject private Countries countries;

  /** The value in the reader's language. */
  public String of(InformationValue value) {
    if (value.value().isEmpty()) {
      return "";
    }
    return switch (value.key()) {
      case LEGAL_FORM -> texts.get("business.form." + value.value());
      case COUNTRY -> countries.name(value.value());
      case IBAN -> value.value().replaceAll("(.{4})(?=.)", "$1 ");
      default -> value.value();
    };
  }
}
