package lu.espace.shared.port;

import java.util.List;
import java.util.Optional;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Scope;

/** Tells to whom a case file belongs, what it is about and which desks receive it. */
public interface FileDirectory {

  Optional<Entry> find(FileNumber number);

  /**
   * @param subject the procedure of the file, in its subject area
   * @param desks the codes of the desks that received the file; none while it is not sent
   */
  record Entry(EspaceId espace, Scope subject, List<String> desks) {}
}
