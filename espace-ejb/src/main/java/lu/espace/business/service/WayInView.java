package lu.espace.business.service;

import java.io.Serializable;
import java.util.List;
import lu.espace.access.domain.certificate.BusinessIdentifier;

/**
 * What a holder without an eSpace can do next.
 *
 * @param organisation the business as the certificate names it; may be empty
 * @param holderName given name and surname as the certificate has them
 * @param holderEmail may be empty
 * @param administrators whom to ask, where the eSpace exists
 */
public record WayInView(
    Step step,
    String organisation,
    List<BusinessIdentifier> identifiers,
    String holderName,
    String holderEmail,
    List<String> administrators)
    implements Serializable {

  /** The next step. */
  public enum Step {
    /** The holder works at an institution's desk, where files wait. */
    GO_TO_DESK,
    /** The holder is the certificate administrator of a business without an eSpace. */
    OPEN,
    /** The business has an eSpace; its administrators can let the holder in. */
    ASK_ADMINISTRATORS,
    /** The business has no eSpace yet; its certificate administrator can open it. */
    ASK_TO_OPEN,
    /** The certificate names no business by a number of a register. */
    GET_OTHER_CERTIFICATE
  }
}
