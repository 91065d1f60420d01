package lu.espace.casefile.port;

import lu.espace.shared.domain.FileNumber;

/** Makes known that a sent file waits for its delivery. */
public interface Outbox {

  /** Takes effect with the caller's transaction: no delivery starts before the file is stored. */
  void announce(FileNumber number);
}
