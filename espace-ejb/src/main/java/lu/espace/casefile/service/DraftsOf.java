package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.espace.casefile.domain.FileState;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Right;
import lu.espace.shared.port.RightsSource;
import lu.espace.shared.service.Caller;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Requires;

/** Finds what an eSpace began and has not signed, so that nobody begins it a second time. */
@Stateless
@Guarded
public class DraftsOf {

  private static final int MOST = 100;

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private RightsSource rights;
  @Inject private Caller caller;

  /** The drafts that the caller may go on with, the last changed first; a hundred at most. */
  @Requires(Right.VIEW)
  public List<Draft> list(EspaceId espace) {
    Set<Compartment> mine = compartments(espace);
    if (mine.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select f.number, f.procedureCode, f.changedAt from CaseFile f where f.espaceId = :espace and f.state in :states"
                + " and f.compartment in :mine order by f.changedAt desc, f.id desc",
            Object[].class)
        .setParameter("espace", espace.value())
        .setParameter("states", EnumSet.of(FileState.DRAFT, FileState.PREPARED))
        .setParameter("mine", mine)
        .setMaxResults(MOST)
        .getResultStream()
        .map(DraftsOf::draft)
        .toList();
  }

  private static Draft draft(Object[] row) {
    return new Draft(
        new FileNumber((String) row[0]), new ProcedureCode((String) row[1]), (Instant) row[2]);
  }

  private Set<Compartment> compartments(EspaceId espace) {
    return Arrays.stream(Compartment.values())
        .filter(one -> rights.holds(caller.ssn(), espace, Right.PREPARE, Optional.of(one)))
        .collect(Collectors.toSet());
  }
}
