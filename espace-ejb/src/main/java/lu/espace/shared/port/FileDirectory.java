package lu.espace.shared.port;

import java.util.Optional;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Scope;

/** Tells to whom a case file belongs, what it is about and which desk receives it. */
public interface FileDirectory {

  Optional<Entry> find(FileNumber number);

  /**
   * @param subject the procedure of the file, in its subject area
   * @param desk the code of the desk that received the file; empty while it is not sent
   */
  record Entry(EspaceId espace, Scope subject, Optional<String> desk) {}
}
