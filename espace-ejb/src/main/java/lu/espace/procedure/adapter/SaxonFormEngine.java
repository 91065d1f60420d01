package lu.espace.procedure.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FieldView.Choice;
import lu.espace.procedure.domain.FilingTerms;
import lu.espace.procedure.domain.FormContext;
import lu.espace.procedure.domain.FormView;
import lu.espace.procedure.domain.ProcedureDefinition;
import lu.espace.procedure.port.FormEngine;
import lu.espace.shared.domain.Language;
import net.sf.saxon.s9api.Processor;

/**
 * Runs forms on Saxon-HE. One engine and one definition serve any number of threads; each call
 * works on an instance of its own.
 */
@ApplicationScoped
public class SaxonFormEngine implements FormEngine {

  private final Processor processor = ExpressionCompiler.processor();
  private final Texts texts = Texts.create();
  private volatile Variables latest;

  @Override
  public ProcedureDefinition read(byte[] document) {
    return new DefinitionReader(processor, texts.messages()).read(document);
  }

  @Override
  public byte[] begin(ProcedureDefinition definition, FormContext context) {
    Instance instance = Instance.fresh(own(definition));
    for (Bind bind : own(definition).binds()) {
      Optional<String> value = bind.prefill().map(context.prefill()::get);
      value.ifPresent(
          known -> instance.cells(bind.path()).forEach(cell -> cell.set(Edits.storable(known))));
    }
    new FormRun(instance, variables(context)).calculate();
    return instance.bytes();
  }

  @Override
  public byte[] change(
      ProcedureDefinition definition, byte[] bytes, List<Change> changes, FormContext context) {
    Instance instance = Instance.parse(own(definition), bytes);
    FormRun run = new FormRun(instance, variables(context));
    Edits edits = new Edits(instance, run);
    changes.forEach(edits::apply);
    run.calculate();
    return instance.bytes();
  }

  @Override
  public Map<String, String> values(
      ProcedureDefinition definition, byte[] bytes, Collection<String> paths) {
    Instance instance = Instance.parse(own(definition), bytes);
    Map<String, String> values = new HashMap<>();
    for (String path : paths) {
      instance.cell(path).ifPresent(cell -> values.put(path, cell.value()));
    }
    return values;
  }

  @Override
  public FormView view(ProcedureDefinition definition, byte[] bytes, FormContext context) {
    Instance instance = Instance.parse(own(definition), bytes);
    FormRun run = new FormRun(instance, variables(context));
    run.calculate();
    return new ViewBuilder(instance, run, context, texts).build();
  }

  @Override
  public byte[] filed(ProcedureDefinition definition, byte[] bytes, FormContext context) {
    Instance instance = Instance.parse(own(definition), bytes);
    FormRun run = new FormRun(instance, variables(context));
    run.calculate();
    instance.remove(instance.root().all().filter(cell -> !run.relevant(cell)).toList());
    own(definition).places().filter(run::relevant).forEach(place -> list(instance, place, context));
    return instance.bytes();
  }

  @Override
  public FilingTerms terms(ProcedureDefinition definition, byte[] bytes, FormContext context) {
    Instance instance = Instance.parse(own(definition), bytes);
    FormRun run = new FormRun(instance, variables(context));
    run.calculate();
    return new TermsRun(run, instance).terms();
  }

  @Override
  public List<Choice> activities(Language language) {
    return texts.display().activities(language);
  }

  private static void list(Instance instance, Layout.Attachment place, FormContext context) {
    String id = place.rule().id();
    context.attachedAt(id).forEach(file -> instance.attach(id, file));
  }

  /** The variables change once a day, so the last ones are kept. */
  private Variables variables(FormContext context) {
    Variables known = latest;
    if (known == null || !known.day().equals(context.today())) {
      known = Variables.of(context.today(), context.language());
      latest = known;
    }
    return known.in(context.language());
  }

  private static SaxonDefinition own(ProcedureDefinition definition) {
    if (definition instanceof SaxonDefinition saxon) {
      return saxon;
    }
    throw new IllegalArgumentException("The definition was not read by this engine");
  }
}
