package lu.espace.procedure.service;

import java.io.Serializable;
import java.util.Optional;
import lu.espace.procedure.domain.LifeEvent;
import lu.espace.shared.domain.Compartment;

/**
 * What somebody looks for in the catalogue; what is empty does not count.
 *
 * @param words as typed, with typing errors
 * @param institution its short name
 */
public record CatalogueFilter(
    String words,
    Optional<LifeEvent> lifeEvent,
    Optional<String> institution,
    Optional<Compartment> compartment)
    implements Serializable {

  boolean accepts(ProcedureSummary procedure) {
    return lifeEvent.filter(event -> !procedure.lifeEvents().contains(event)).isEmpty()
        && institution.filter(name -> !procedure.institution().equals(name)).isEmpty()
        && compartment.filter(area -> procedure.compartment() != area).isEmpty();
  }
}
