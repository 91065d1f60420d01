package lu.espace.institution.service;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import lu.espace.casefile.service.FileKey;

/**
 * One page of a desk's list.
 *
 * @param desks the names of the agent's desks
 * @param next where the next page begins, or {@code null} on the last one
 */
public record DeskFiles(List<String> desks, List<DeskFileLine> lines, FileKey next)
    implements Serializable {

  public Optional<FileKey> nextPage() {
    return Optional.ofNullable(next);
  }
}
