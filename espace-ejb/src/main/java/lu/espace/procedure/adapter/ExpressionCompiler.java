package lu.espace.procedure.adapter;

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
    if (text == null || !shape.has(context)) {
      return Optional.empty();
    }
    ExpressionOutline outline = new ExpressionOutline(text, context, shape);
    outline.problems().forEach(problem -> problems.add(place, attribute + ": " + problem));
    try {
      return Optional.of(new Compiled(new Expression(text, compiler.compile(text)), outline));
    } catch (SaxonApiException e) {
      problems.add(place, attribute + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  /** An expression with the nodes that it reads. */
  record Compiled(Expression expression, ExpressionOutline outline) {}
}
