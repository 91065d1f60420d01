package lu.espace.casefile.port;

import java.time.Instant;
import lu.espace.shared.domain.FileNumber;

/** Hands a submission over to the institution's desk. */
public interface InstitutionGateway {

  /**
   * Delivers once: a delivery of the same file that was made before is found again, not repeated.
   *
   * @return when the desk got it
   */
  Instant deliver(Delivery delivery);

  /**
   * @param desk the code of the receiving desk
   * @param procedureTitle in French, the desks' working language
   */
  record Delivery(
      FileNumber number,
      String desk,
      String procedure,
      String procedureTitle,
      String businessName,
      Instant sentAt) {}
}
