package lu.espace.casefile.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import lu.espace.casefile.domain.FileState;
import lu.espace.shared.domain.DeskName;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;

/**
 * A case file as the business follows it.
 *
 * @param recipient how the institutions and their desks are called
 * @param terms who receives it, what it costs, until when
 * @param document the PDF that is to be signed or is signed, or {@code null} before it is prepared
 * @param sentAt {@code null} while it is not sent
 * @param timeline the newest first
 * @param mine what the reader may do with it
 */
public record FileView(
    FileNumber number,
    String title,
    DeskName recipient,
    FileTerms terms,
    FileState state,
    Document document,
    Instant changedAt,
    Instant sentAt,
    List<TimelineLine> timeline,
    Set<Right> mine)
    implements Serializable {

  /**
   * @param version of the answers that it shows
   * @param hash the SHA-256 of the PDF before the signature
   */
  public record Document(int version, String hash, Instant preparedAt, boolean signed)
      implements Serializable {}
}
