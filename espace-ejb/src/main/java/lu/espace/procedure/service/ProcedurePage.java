package lu.espace.procedure.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What a business wants to know of a procedure before it starts, in one language.
 *
 * @param audience who has to file it, or may
 * @param needed what one should have at hand
 * @param privacy what becomes of personal data; may be empty
 * @param output what one has in the end; may be empty
 * @param costs empty where it is free
 * @param laws the addresses of the laws that it rests on
 * @param withdrawnAt {@code null} while it is not withdrawn
 * @param onOffer whether it can be begun today
 */
public record ProcedurePage(
    ProcedureSummary summary,
    String audience,
    List<String> needed,
    String deadline,
    String legalBasis,
    List<String> steps,
    String privacy,
    String output,
    List<Cost> costs,
    List<String> laws,
    Instant withdrawnAt,
    boolean onOffer)
    implements Serializable {

  /**
   * One thing to pay.
   *
   * @param amount in euro
   * @param always whether it is due whatever the answers are
   */
  public record Cost(BigDecimal amount, String label, boolean always) implements Serializable {}
}
