package lu.espace.business.port;

import java.util.List;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Ssn;

/** Who belongs to which eSpace. */
public interface Memberships {

  /** The eSpaces in which the holder is active, in the order of joining. */
  List<EspaceId> espacesOf(Ssn holder);

  /** All who belong to the eSpace, active or suspended, in the order of joining. */
  List<Ssn> membersOf(EspaceId espace);

  /** The members whom one asks to be let in. */
  List<Ssn> administratorsOf(EspaceId espace);
}
