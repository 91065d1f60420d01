package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import lu.espace.shared.domain.EspaceId;

/** How the business that files is named on its documents. */
@Dependent
class Letterhead {

  Sender of(EspaceId espace) {
    return new Sender("Business " + espace, "");
  }

  /**
   * @param name the legal name
   * @param identifiers RCS and VAT numbers as one line
   */
  record Sender(String name, String identifiers) {}
}
