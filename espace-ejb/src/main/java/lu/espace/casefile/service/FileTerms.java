package lu.espace.casefile.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import lu.espace.casefile.domain.FileState;
import lu.espace.shared.domain.DeskName;

/**
 * What follows from the answers of a file besides the form, in the reader's language.
 *
 * @param recipients the desks that receive it, or would as the answers are now
 * @param fees what it costs; shown, not paid here
 * @param deadlines the earliest first
 * @param signedBy the title in which a person signs; may be empty
 */
public record FileTerms(
    List<At> recipients, List<Cost> fees, List<Deadline> deadlines, String signedBy)
    implements Serializable {

  /**
   * A desk.
   *
   * @param state where the file stands there, or {@code null} while it is not sent
   */
  public record At(DeskName name, FileState state) implements Serializable {}

  /** An amount in euro, and what is paid for. */
  public record Cost(BigDecimal amount, String label) implements Serializable {}

  /**
   * The last day in time.
   *
   * @param missed what follows where it is missed; may be empty
   * @param business whether it is the business's
   * @param over whether the day is past
   */
  public record Deadline(String label, String missed, LocalDate day, boolean business, boolean over)
      implements Serializable {}

  public boolean isSeveral() {
    return recipients.size() > 1;
  }

  /** All recipients as one, as sentences name them. */
  public DeskName together() {
    return new DeskName(
        joined(recipients.stream().map(at -> at.name().shortName()).toList()),
        joined(recipients.stream().map(at -> at.name().institution()).toList()),
        joined(recipients.stream().map(at -> at.name().desk()).toList()));
  }

  private static String joined(List<String> names) {
    return names.stream().distinct().collect(Collectors.joining(", "));
  }
}
