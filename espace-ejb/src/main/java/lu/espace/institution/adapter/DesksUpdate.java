package lu.espace.institution.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lu.espace.institution.adapter.DesksDocument.DeskEntry;
import lu.espace.institution.adapter.DesksDocument.InstitutionEntry;
import lu.espace.institution.domain.Desk;
import lu.espace.institution.domain.Institution;
import lu.espace.institution.domain.LocalName;

/**
 * Brings institutions, desks and agents to what the operator's file says. What the file no longer
 * names keeps its name, because old files still show it, but loses its agents.
 */
@Dependent
public class DesksUpdate {

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  /** Applies the file in the caller's transaction; doing it again changes nothing. */
  public void apply(DesksDocument document) {
    dismissAgentsOfUnknownDesks(document);
    for (InstitutionEntry entry : document.institutions()) {
      Institution institution = institution(entry);
      entry.desks().forEach(desk -> update(institution, desk));
    }
  }

  private void dismissAgentsOfUnknownDesks(DesksDocument document) {
    var known =
        document.institutions().stream()
            .flatMap(institution -> institution.desks().stream())
            .map(DeskEntry::code)
            .toList();
    store
        .createQuery("select d from Desk d where d.code not in :known", Desk.class)
        .setParameter("known", known)
        .getResultList()
        .forEach(Desk::closeToAgents);
  }

  private Institution institution(InstitutionEntry entry) {
    LocalName name = new LocalName(entry.names());
    Institution institution =
        store
            .createQuery("select i from Institution i where i.code = :code", Institution.class)
            .setParameter("code", entry.code())
            .getResultStream()
            .findFirst()
            .orElseGet(() -> persisted(new Institution(entry.code(), name)));
    institution.rename(name);
    return institution;
  }

  private void update(Institution institution, DeskEntry entry) {
    LocalName name = new LocalName(entry.names());
    Desk desk =
        store
            .createQuery("select d from Desk d where d.code = :code", Desk.class)
            .setParameter("code", entry.code())
            .getResultStream()
            .findFirst()
            .orElseGet(() -> persisted(new Desk(institution, entry.code(), name)));
    desk.becomes(institution, name);
    desk.staffWith(entry.agents());
  }

  private <T> T persisted(T entity) {
    store.persist(entity);
    return entity;
  }
}
