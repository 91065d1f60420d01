package lu.espace.institution.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lu.espace.institution.domain.DeskFile;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.DeskName;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.DeskNames;
import lu.espace.shared.service.Caller;

/** The desks of an agent and the files that lie there. */
@Dependent
class Workplace {

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  @Inject private DeskNames names;
  @Inject private Caller caller;

  /** The codes of the desks where the person works. */
  List<String> desksOf(Ssn agent) {
    return store
        .createQuery(
            "select a.desk.code from Agent a where a.ssn = :ssn order by a.desk.code", String.class)
        .setParameter("ssn", agent.value())
        .getResultList();
  }

  /**
   * The file as it lies at the caller's desk.
   *
   * @throws BusinessException {@link SharedError#NOT_FOUND}
   */
  DeskFile get(FileNumber number) {
    return store
        .createQuery(
            "select f from DeskFile f, Agent a where f.number = :number"
                + " and a.desk.code = f.desk and a.ssn = :ssn order by f.id",
            DeskFile.class)
        .setParameter("number", number.value())
        .setParameter("ssn", caller.ssn().value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }

  /** The name under which the desk's institution speaks; agents are not named to businesses. */
  String institution(String desk) {
    return names.find(desk, Language.FR).map(DeskName::shortName).orElse(desk);
  }

  String institutionOf(FileNumber number) {
    return institution(get(number).desk());
  }
}
