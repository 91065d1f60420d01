package lu.espace.access.domain;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import lu.espace.access.domain.certificate.BusinessIdentifier;
import lu.espace.shared.domain.Ssn;

/**
 * A holder logged in.
 *
 * @param identifiers the numbers of the business that the certificate names
 */
public record HolderCame(Ssn holder, List<BusinessIdentifier> identifiers, Instant at)
    implements Serializable {

  public HolderCame {
    identifiers = List.copyOf(identifiers);
  }
}
