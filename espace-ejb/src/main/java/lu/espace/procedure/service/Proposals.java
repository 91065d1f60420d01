package lu.espace.procedure.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.domain.Proposal;
import lu.espace.procedure.port.FormEngine;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.SharedError;

/** The definitions that operators have put and not published; for services that are theirs. */
@Dependent
public class Proposals {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  @Inject private FormEngine engine;

  long add(Proposal proposal) {
    entities.persist(proposal);
    entities.flush();
    return proposal.id();
  }

  /** The last ones first. */
  List<Proposal> all() {
    return entities
        .createQuery("select p from Proposal p order by p.id desc", Proposal.class)
        .setMaxResults(50)
        .getResultList();
  }

  /**
   * @throws BusinessException {@link SharedError#NOT_FOUND}
   */
  public Proposal get(long id) {
    return found(entities.find(Proposal.class, id));
  }

  /** The proposal with its row locked until the transaction ends. */
  public Proposal getForChange(long id) {
    return found(entities.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * The definition. It had no problem when it was put; a release in between may have become
   * stricter.
   */
  public ProcedureDefinition definition(Proposal proposal) {
    return engine.read(proposal.document());
  }

  void remove(Proposal proposal) {
    entities.remove(proposal);
  }

  private static Proposal found(Proposal proposal) {
    if (proposal == null) {
      throw new BusinessException(SharedError.NOT_FOUND);
    }
    return proposal;
  }
}
