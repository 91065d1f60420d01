package lu.espace.business.domain;

import java.util.List;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Ssn;

/**
 * An eSpace has been opened; told in the same transaction to the features that begin with it.
 *
 * @param by the administrator who opened it
 * @param identifiers what the certificate said
 * @param profile what the administrator said
 */
public record EspaceOpened(
    EspaceId espace, Ssn by, List<BusinessIdentifier> identifiers, BusinessProfile profile) {}
