package lu.espace.casefile.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.port.FileDirectory;

/** Looks the owner and the desks of a case file up in the database. */
@Dependent
public class CaseFileDirectory implements FileDirectory {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Override
  public Optional<Entry> find(FileNumber number) {
    return entities
        .createQuery(
            "select f.espaceId, f.compartment, f.procedureCode, f.desk, f.id from CaseFile f where"
                + " f.number = :number",
            Object[].class)
        .setParameter("number", number.value())
        .getResultStream()
        .findFirst()
        .map(this::entry);
  }

  private Entry entry(Object[] row) {
    return new Entry(
        new EspaceId((Long) row[0]),
        Scope.of((Compartment) row[1], new ProcedureCode((String) row[2])),
        row[3] == null ? List.of() : desks((Long) row[4]));
  }

  private List<String> desks(long file) {
    return entities
        .createQuery(
            "select r.desk from FileRecipient r where r.caseFileId = :file order by r.place",
            String.class)
        .setParameter("file", file)
        .getResultList();
  }
}
