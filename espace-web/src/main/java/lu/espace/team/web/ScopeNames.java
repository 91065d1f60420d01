package lu.espace.team.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.espace.procedure.service.ProcedureCatalogue;
import lu.espace.procedure.service.ProcedureSummary;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.ProcedureCode;
import lu.espace.shared.domain.Scope;
import lu.espace.shared.web.Prefs;
import lu.espace.shared.web.Texts;

/** How far a right can reach, in the reader's language. */
@Named("scopeNames")
@RequestScoped
public class ScopeNames {

  @Inject private ProcedureCatalogue catalogue;
  @Inject private Prefs prefs;
  @Inject private Texts texts;

  private List<ProcedureSummary> procedures;

  public String name(Scope scope) {
    Optional<ProcedureCode> procedure = scope.procedure();
    return procedure
        .map(code -> texts.text("team.scope.procedure", title(code)))
        .orElseGet(() -> scope.compartment().map(this::area).orElse(texts.get("team.scope.all")));
  }

  public String area(Compartment compartment) {
    return texts.get("team.scope." + compartment.name());
  }

  /** Everything, the subject areas, then each procedure. */
  public List<SelectItem> getOptions() {
    List<SelectItem> options = new ArrayList<>();
    options.add(option(Scope.everything()));
    Stream.of(Compartment.values()).map(Scope::of).map(this::option).forEach(options::add);
    procedures().stream().map(ScopeNames::scope).map(this::option).forEach(options::add);
    return options;
  }

  /** The reach that a chosen option stands for. */
  static Optional<Scope> find(String chosen) {
    if (Scope.everything().toString().equals(chosen)) {
      return Optional.of(Scope.everything());
    }
    String[] parts = chosen == null ? new String[0] : chosen.split("/", 2);
    return Stream.of(Compartment.values())
        .filter(area -> parts.length > 0 && area.name().equals(parts[0]))
        .findFirst()
        .map(
            area ->
                parts.length == 1 ? Scope.of(area) : Scope.of(area, new ProcedureCode(parts[1])));
  }

  private SelectItem option(Scope scope) {
    return new SelectItem(scope.toString(), name(scope));
  }

  private static Scope scope(ProcedureSummary procedure) {
    return Scope.of(procedure.compartment(), new ProcedureCode(procedure.code()));
  }

  private String title(ProcedureCode code) {
    return procedures().stream()
        .filter(procedure -> procedure.code().equals(code.value()))
        .map(ProcedureSummary::title)
        .findFirst()
        .orElse(code.value());
  }

  private List<ProcedureSummary> procedures() {
    if (procedures == null) {
      procedures = catalogue.list(prefs.getLanguage());
    }
    return procedures;
  }
}
