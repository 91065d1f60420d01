package lu.espace.team.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.EspaceId;
import lu.espace.team.domain.FourEyes;

/**
 * The subject areas in which preparing and signing must be different people; part of the caller's
 * transaction and behind its rights.
 */
@Dependent
public class FourEyesAreas {

  @PersistenceContext(unitName = "espace")
  private EntityManager entities;

  public Set<Compartment> of(EspaceId espace) {
    EnumSet<Compartment> areas = EnumSet.noneOf(Compartment.class);
    stored(espace).stream().map(FourEyes::compartment).forEach(areas::add);
    return areas;
  }

  void set(EspaceId espace, Set<Compartment> areas) {
    Set<Compartment> before = of(espace);
    stored(espace).stream()
        .filter(one -> !areas.contains(one.compartment()))
        .forEach(entities::remove);
    areas.stream()
        .filter(area -> !before.contains(area))
        .forEach(area -> entities.persist(new FourEyes(espace, area)));
  }

  private List<FourEyes> stored(EspaceId espace) {
    return entities
        .createQuery("select f from FourEyes f where f.espaceId = :espace", FourEyes.class)
        .setParameter("espace", espace.value())
        .getResultList();
  }
}
