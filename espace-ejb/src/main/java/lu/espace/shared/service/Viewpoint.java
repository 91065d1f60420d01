package lu.espace.shared.service;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Ssn;

/**
 * Through whose eyes the caller sees an eSpace in this request: its own, unless an administrator
 * looks what a member sees. The caller stays who it is, in the audit line too.
 */
@RequestScoped
public class Viewpoint {

  private EspaceId espace;
  private Ssn person;

  /** The caller sees one eSpace, and no other, as this member does. */
  public void seeAs(EspaceId place, Ssn member) {
    espace = place;
    person = member;
  }

  /** Whether the caller sees with its own eyes, and may act. */
  public boolean isOwn() {
    return person == null;
  }

  /** The member through whose eyes the caller sees. */
  public Optional<Ssn> person() {
    return Optional.ofNullable(person);
  }

  /** Whether there is anything of this eSpace to see. */
  boolean shows(EspaceId other) {
    return isOwn() || espace.equals(other);
  }
}
