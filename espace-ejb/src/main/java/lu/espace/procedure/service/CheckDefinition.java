package lu.espace.procedure.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lu.espace.procedure.domain.DefinitionRefused;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.port.FormEngine;
import lu.espace.shared.domain.Language;
import lu.espace.shared.service.ForHolders;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.Operators;
import lu.espace.shared.service.ReadOnly;

/** Tells an operator in its language all that is wrong with a definition; keeps nothing. */
@Stateless
@Guarded
public class CheckDefinition {

  /** The largest document, in bytes. */
  public static final int MOST_BYTES = 1024 * 1024;

  @Inject private Operators operators;
  @Inject private FormEngine engine;

  private final ProblemTexts texts = new ProblemTexts();

  @ForHolders
  @ReadOnly
  public DefinitionReport check(byte[] document, Language language) {
    operators.require();
    return new DefinitionReport(faults(document, language));
  }

  private List<DefinitionReport.Fault> faults(byte[] document, Language language) {
    try {
      engine.read(document);
      return List.of();
    } catch (DefinitionRefused refused) {
      return refused.problems().stream()
          .map(
              problem ->
                  new DefinitionReport.Fault(
                      problem.line(), problem.column(), texts.text(problem.text(), language)))
          .toList();
    }
  }

  /** The definition, empty where it has a problem. */
  static Optional<ProcedureDefinition> read(FormEngine engine, byte[] document) {
    try {
      return Optional.of(engine.read(document));
    } catch (DefinitionRefused refused) {
      return Optional.empty();
    }
  }
}
