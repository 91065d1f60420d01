package lu.espace.procedure.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What follows from the answers of one filing besides the form.
 *
 * @param recipients who receives the file; at least one
 * @param fees what it costs
 * @param deadlines the days that the law counts from the answers, the earliest first
 */
public record FilingTerms(List<DeskAddress> recipients, List<Fee> fees, List<Deadline> deadlines)
    implements Serializable {

  public FilingTerms {
    recipients = List.copyOf(recipients);
    fees = List.copyOf(fees);
    deadlines = List.copyOf(deadlines);
  }

  /**
   * The last day on which something is in time.
   *
   * @param label what has to happen until then
   * @param missed what follows if it does not; may be empty
   * @param business whether it is the business's deadline, else the institution's
   */
  public record Deadline(
      String id, LocalText label, LocalText missed, LocalDate day, boolean business)
      implements Serializable {}
}
