package lu.espace.procedure.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmNode;

/** Compiles the expressions of one definition and reports those that it refuses. */
final class ExpressionCompiler {

  private final InstanceShape shape;
  private final Problems problems;
  private final XPathCompiler compiler;
  private final List<Trial> trials = new ArrayList<>();

  ExpressionCompiler(Processor processor, InstanceShape shape, Problems problems) {
    this.shape = shape;
    this.problems = problems;
    this.compiler = processor.newXPathCompiler();
    compiler.declareNamespace("", shape.root().getNamespaceURI());
    Variables.declare(compiler);
  }

  /** A processor that calls no Java and reads no document. */
  static Processor processor() {
    Processor processor = new Processor(false);
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    return processor;
  }

  /**
   * @param place the element that carries the attribute
   * @param context the path of the node that the expression is evaluated at
   */
  Optional<Compiled> compile(XdmNode place, String attribute, String context) {
    String text = place.attribute(attribute);
    return text == null ? Optional.empty() : compile(text, place, attribute, context);
  }

  /**
   * @param what what the expression says, for messages
   */
  Optional<Compiled> compile(String text, XdmNode place, String what, String context) {
    if (!shape.has(context)) {
      return Optional.empty();
    }
    ExpressionOutline outline = new ExpressionOutline(text, context, shape);
    outline.problems().forEach(problem -> problems.add(place, what + ": " + problem));
    if (!outline.problems().isEmpty()) {
      // To compile is to compute what is constant, for as long as that takes.
      return Optional.empty();
    }
    try {
      Expression expression = new Expression(text, compiler.compile(text));
      trials.add(new Trial(expression, context, place, what));
      return Optional.of(new Compiled(expression, outline));
    } catch (SaxonApiException e) {
      problems.add(place, what + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Everything that was compiled, to be tried on sample answers. */
  List<Trial> trials() {
    return List.copyOf(trials);
  }

  /** An expression with the path at which it is evaluated. */
  record Trial(Expression expression, String context, XdmNode place, String what) {}

  /** An expression with the nodes that it reads. */
  record Compiled(Expression expression, ExpressionOutline outline) {}
}
