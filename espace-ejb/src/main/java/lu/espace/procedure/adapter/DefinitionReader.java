package lu.espace.procedure.adapter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.sax.SAXSource;
import lu.espace.procedure.domain.LocalText;
import lu.espace.procedure.domain.ProcedureInformation;
import lu.espace.shared.domain.Compartment;
import lu.espace.shared.domain.ProcedureCode;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;

/**
 * Reads one definition in three passes: the document against the schema; then paths, texts and
 * expressions; then a trial run. Each pass reports all that it finds, and the next one is only made
 * if it found nothing, because it would report consequences.
 */
final class DefinitionReader {

  /** The largest document, in bytes. */
  private static final int MOST_BYTES = 1024 * 1024;

  private final Processor processor;
  private final Messages messages;
  private final Problems problems = new Problems();
  private final TextReader texts = new TextReader(problems);
  private List<ExpressionCompiler.Trial> trials = List.of();

  DefinitionReader(Processor processor, Messages messages) {
    this.processor = processor;
    this.messages = messages;
  }

  SaxonDefinition read(byte[] document) {
    if (document.length > MOST_BYTES) {
      problems.add(0, 0, "The document is larger than " + MOST_BYTES + " bytes.");
      problems.refuse();
    }
    DefinitionSchema.validate(document, problems);
    problems.refuse();
    SaxonDefinition definition = definition(parse(document));
    problems.refuse();
    new TrialRun(definition, trials, problems).run();
    problems.refuse();
    return definition;
  }

  private XdmNode parse(byte[] document) {
    try {
      DocumentBuilder builder = processor.newDocumentBuilder();
      builder.setLineNumbering(true);
      XdmNode node = builder.build(new SAXSource(SecureXml.reader(), SecureXml.source(document)));
      return node.select(Steps.child(Predicates.isElement())).asNode();
    } catch (SaxonApiException e) {
      throw new IllegalStateException("A document that was validated cannot be read", e);
    }
  }

  private SaxonDefinition definition(XdmNode procedure) {
    XdmNode model = TextReader.children(procedure, "model").findFirst().orElseThrow();
    XdmNode skeleton =
        TextReader.children(model, "instance")
            .findFirst()
            .flatMap(instance -> instance.select(Steps.child(Predicates.isElement())).findFirst())
            .orElseThrow();
    InstanceShape shape = new InstanceShape(skeleton, problems);
    ExpressionCompiler compiler = new ExpressionCompiler(processor, shape, problems);
    PhraseReader phrases = new PhraseReader(shape, texts, compiler, problems);
    Map<String, Bind> binds =
        new BindReader(shape, compiler, phrases, lists(procedure), problems).read(model, messages);
    FieldReader fields = new FieldReader(shape, binds, phrases, texts, messages, problems);
    AttachmentReader attachments = new AttachmentReader(shape, compiler, texts, problems);
    StepReader steps =
        new StepReader(
            shape,
            binds,
            new StepReader.Parts(fields, attachments, phrases, texts),
            compiler,
            problems);
    List<Layout.Step> layout = steps.read(procedure);
    Terms terms = new TermsReader(texts, compiler, shape.rootPath(), problems).read(procedure);
    SaxonDefinition.Head head = head(procedure, terms);
    List<Bind> calculations = CalculationOrder.of(binds.values(), problems);
    problems.refuse();
    trials = compiler.trials();
    return new SaxonDefinition(
        head,
        processor,
        new SaxonDefinition.Skeleton(shape.root(), SkeletonCopy.of(skeleton, shape.root())),
        new SaxonDefinition.Model(binds, calculations, steps.conditions()),
        layout);
  }

  private SaxonDefinition.Head head(XdmNode procedure, Terms terms) {
    ProcedureInformation information =
        new ProcedureInformation(
            texts.read(procedure, "authority"),
            texts.read(procedure, "audience"),
            texts.read(procedure, "needed"),
            texts.read(procedure, "deadline"),
            texts.read(procedure, "legal-basis"),
            texts.read(procedure, "privacy"),
            texts.read(procedure, "keywords"));
    return new SaxonDefinition.Head(
        new ProcedureCode(procedure.attribute("code").strip()),
        Compartment.valueOf(procedure.attribute("compartment").strip()),
        procedure.attribute("institution").strip(),
        procedure.attribute("desk").strip(),
        LocalDate.parse(procedure.attribute("valid-from").strip().substring(0, 10)),
        texts.read(procedure, "title"),
        texts.read(procedure, "summary"),
        information,
        terms);
  }

  private Map<String, ChoiceList> lists(XdmNode procedure) {
    Map<String, ChoiceList> lists = new HashMap<>();
    TextReader.children(procedure, "choices")
        .forEach(
            list -> {
              String id = list.attribute("id").strip();
              if (lists.put(id, choices(list)) != null) {
                problems.add(list, "There are two choices '" + id + "'.");
              }
            });
    return lists;
  }

  private ChoiceList choices(XdmNode list) {
    Map<String, LocalText> items = new LinkedHashMap<>();
    TextReader.children(list, "item")
        .forEach(
            item -> {
              String value = item.attribute("value").strip();
              if (items.put(value, texts.read(item, "label")) != null) {
                problems.add(item, "The choices have '" + value + "' twice.");
              }
            });
    return new ChoiceList(items);
  }
}
