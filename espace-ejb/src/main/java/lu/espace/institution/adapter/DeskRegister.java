package lu.espace.institution.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lu.espace.institution.domain.Desk;
import lu.espace.shared.domain.DeskName;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.DeskDirectory;
import lu.espace.shared.port.DeskNames;

/**
 * Answers who works where and how desks are called. It asks the database each time, so that an
 * agent who left loses the files with the next click.
 */
@Dependent
public class DeskRegister implements DeskDirectory, DeskNames {

  @PersistenceContext(unitName = "espace")
  private EntityManager store;

  @Override
  public boolean isAgent(Ssn holder) {
    return store
            .createQuery("select count(a) from Agent a where a.ssn = :ssn", Long.class)
            .setParameter("ssn", holder.value())
            .getSingleResult()
        > 0;
  }

  @Override
  public boolean serves(Ssn agent, String desk) {
    return store
            .createQuery(
                "select count(a) from Agent a where a.ssn = :ssn and a.desk.code = :desk",
                Long.class)
            .setParameter("ssn", agent.value())
            .setParameter("desk", desk)
            .getSingleResult()
        > 0;
  }

  @Override
  public Optional<DeskName> find(String desk, Language language) {
    return store
        .createQuery(
            "select d from Desk d join fetch d.institution where d.code = :code", Desk.class)
        .setParameter("code", desk)
        .getResultStream()
        .findFirst()
        .map(found -> names(found, language));
  }

  private static DeskName names(Desk desk, Language language) {
    return new DeskName(
        desk.institution().code(),
        desk.institution().name().in(language),
        desk.name().in(language));
  }
}
