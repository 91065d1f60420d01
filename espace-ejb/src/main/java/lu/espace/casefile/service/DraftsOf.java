package lu.espace.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import lu.espace.casefile.domain.FileState;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.MyRights;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;

/** Finds what an eSpace began and has not signed, so that nobody begins it a second time. */
@Stateless
@Guarded
public class DraftsOf {

  private static final int MOST = 100;

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private MyRights rights;

  /** The drafts that the caller may go on with, the last changed first; a hundred at most. */
  @Requires(Right.VIEW)
  @ReadOnly
  public List<Draft> list(EspaceId espace) {
    FilesWithin mine = new FilesWithin(rights.in(espace).scopes(Right.PREPARE));
    if (mine.isEmpty()) {
      return List.of();
    }
    return mine.bind(
            entities.createQuery(
                "select f.number, f.procedureCode, f.changedAt from CaseFile f"
                    + " where f.espaceId = :espace and f.state in :states and "
                    + mine.condition()
                    + " order by f.changedAt desc, f.id desc",
                Object[].class))
        .setParameter("espace", espace.value())
        .setParameter("states", EnumSet.of(FileState.DRAFT, FileState.PREPARED))
        .setMaxResults(MOST)
        .getResultStream()
        .map(DraftsOf::draft)
        .toList();
  }

  private static Draft draft(Object[] row) {
    return new Draft(
        new FileNumber((String) row[0]), new ProcedureCode((String) row[1]), (Instant) row[2]);
  }
}
