package lu.espace.shared.port;

import lu.espace.shared.domain.Ssn;

/** Tells which persons work at which desk of an institution. */
public interface DeskDirectory {

  boolean isAgent(Ssn holder);

  boolean serves(Ssn agent, String desk);
}
