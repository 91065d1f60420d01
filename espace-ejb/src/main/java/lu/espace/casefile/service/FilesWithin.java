package lu.espace.casefile.service;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Scope;

/**
 * Restricts a query over case files, called {@code f} in it, to those that a right reaches.
 *
 * @param scopes how far the right reaches
 */
public record FilesWithin(List<Scope> scopes) {

  /** Whether it reaches no file at all. */
  public boolean isEmpty() {
    return scopes.isEmpty();
  }

  /** What the query says between {@code and} and the next one. */
  public String condition() {
    if (scopes.stream().anyMatch(Scope::isEverything)) {
      return "1 = 1";
    }
    if (areas().isEmpty()) {
      return "f.procedureCode in :procedures";
    }
    return procedures().isEmpty()
        ? "f.compartment in :areas"
        : "(f.compartment in :areas or f.procedureCode in :procedures)";
  }

  /** Fills what the condition leaves open. */
  public <T> TypedQuery<T> bind(TypedQuery<T> query) {
    if (scopes.stream().anyMatch(Scope::isEverything)) {
      return query;
    }
    if (!areas().isEmpty()) {
      query.setParameter("areas", areas());
    }
    if (!procedures().isEmpty()) {
      query.setParameter("procedures", procedures());
    }
    return query;
  }

  private Set<Compartment> areas() {
    return scopes.stream()
        .filter(scope -> scope.procedure().isEmpty())
        .map(Scope::compartment)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private Set<String> procedures() {
    return scopes.stream()
        .map(Scope::procedure)
        .flatMap(Optional::stream)
        .map(ProcedureCode::value)
        .collect(Collectors.toSet());
  }
}
