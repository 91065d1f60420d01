package lu.espace.procedure.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FieldView.Choice;
import lu.espace.procedure.domain.FilingTerms;
import lu.espace.procedure.domain.FormContext;
import lu.espace.procedure.domain.FormView;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.shared.domain.Language;

/**
 * Reads procedure definitions and runs the forms that they describe; keeps no state of a filing.
 */
public interface FormEngine {

  /**
   * Reads a definition and checks it in full.
   *
   * @throws lu.espace.procedure.domain.DefinitionRefused with every problem, its line and its
   *     column
   */
  ProcedureDefinition read(byte[] document);

  /** A new instance: defaults, prefilled values, calculated values, minimum rows. */
  byte[] begin(ProcedureDefinition definition, FormContext context);

  /**
   * The instance after the changes, calculated anew. Changes of readonly or unknown nodes are
   * refused.
   */
  byte[] change(
      ProcedureDefinition definition, byte[] instance, List<Change> changes, FormContext context);

  /** What stands in the instance at those of the paths that it has. */
  Map<String, String> values(
      ProcedureDefinition definition, byte[] instance, Collection<String> paths);

  /** The form as it looks with these answers. */
  FormView view(ProcedureDefinition definition, byte[] instance, FormContext context);

  /** What follows from these answers besides: who receives the file, what it costs, until when. */
  FilingTerms terms(ProcedureDefinition definition, byte[] instance, FormContext context);

  /** The economic activities that a field of the type nace accepts. */
  List<Choice> activities(Language language);

  /** The instance as it is filed: nodes that do not apply are left out. */
  byte[] filed(ProcedureDefinition definition, byte[] instance, FormContext context);
}
