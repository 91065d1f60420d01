package lu.espace.casefile.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lu.espace.casefile.domain.CaseFile;
import lu.espace.casefile.domain.FileState;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.ProcedureCode;

/** What an eSpace has of one procedure; part of the calling service's transaction. */
@Dependent
class FilesOfProcedure {

  private static final int MOST = 10;

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  /** The drafts that can be gone on with, the last changed first. */
  List<Draft> drafts(EspaceId espace, ProcedureCode procedure) {
    return find(espace, procedure, EnumSet.of(FileState.DRAFT, FileState.PREPARED)).stream()
        .map(file -> new Draft(file.number(), file.procedure(), file.changedAt()))
        .toList();
  }

  /** The files that were sent, those that moved last first. */
  List<CaseFile> sent(EspaceId espace, ProcedureCode procedure) {
    return find(espace, procedure, FileFilter.SENT.states());
  }

  private List<CaseFile> find(EspaceId espace, ProcedureCode procedure, Set<FileState> states) {
    return entities
        .createQuery(
            "select f from CaseFile f where f.espaceId = :espace and f.procedureCode = :procedure"
                + " and f.state in :states order by f.changedAt desc, f.id desc",
            CaseFile.class)
        .setParameter("espace", espace.value())
        .setParameter("procedure", procedure.value())
        .setParameter("states", states)
        .setMaxResults(MOST)
        .getResultList();
  }
}
