package lu.espace.shared.port;

import java.util.Optional;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;

/** Tells to whom a case file belongs and which desk receives it. */
public interface FileDirectory {

  Optional<Entry> find(FileNumber number);

  /**
   * @param desk the code of the desk that received the file; empty while it is not sent
   */
  record Entry(EspaceId espace, Compartment compartment, Optional<String> desk) {}
}
