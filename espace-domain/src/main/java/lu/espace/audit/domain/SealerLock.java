package lu.espace.audit.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that a sealer locks, so that of all servers one seals at a time. */
@Entity
@Table(name = "audit_sealer")
public class SealerLock {

  /** The id of the row. */
  public static final int THE_ONE = 1;

  @Id private int id;

  protected SealerLock() {}
}
