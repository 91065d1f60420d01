package lu.espace.institution.adapter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Ssn;

/** What the operator's file of desks says. */
public record DesksDocument(List<InstitutionEntry> institutions) {

  /** An institution with its desks. */
  public record InstitutionEntry(String code, Map<Language, String> names, List<DeskEntry> desks) {}

  /** A desk with the persons who work there. */
  public record DeskEntry(String code, Map<Language, String> names, Set<Ssn> agents) {}
}
