package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.business.service.BusinessView;
import lu.espace.business.service.Businesses;
import lu.espace.shared.domain.EspaceId;

/** How the business that files is named on its documents. */
@Dependent
class Letterhead {

  @Inject private Businesses businesses;

  Sender of(EspaceId espace) {
    BusinessView business = businesses.get(espace);
    String identifiers =
        business.identifiers().stream()
            .map(BusinessIdentifier::toString)
            .sorted()
            .collect(Collectors.joining(", "));
    return new Sender(business.legalName(), identifiers);
  }

  /**
   * @param name the legal name
   * @param identifiers RCS and VAT numbers as one line
   */
  record Sender(String name, String identifiers) {}
}
