package lu.espace.casefile.service;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One page of a business's list.
 *
 * @param next where the next page begins, or {@code null} on the last one
 */
public record FileLines(List<FileLine> lines, FileKey next) implements Serializable {

  public Optional<FileKey> nextPage() {
    return Optional.ofNullable(next);
  }
}
