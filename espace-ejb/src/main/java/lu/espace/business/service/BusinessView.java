package lu.espace.business.service;

import java.io.Serializable;
import java.util.List;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.business.domain.LegalForm;
import lu.espace.shared.domain.EspaceId;

/** Who a business is. */
public record BusinessView(
    EspaceId espace, String legalName, LegalForm legalForm, List<BusinessIdentifier> identifiers)
    implements Serializable {}
