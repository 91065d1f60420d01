package lu.espace.procedure.adapter;

import java.time.Period;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import lu.espace.procedure.domain.AttachmentRule;
import lu.espace.upload.domain.FileKind;
import net.sf.saxon.s9api.XdmNode;

/** Reads the places for files of a definition. Their expressions are read at the root. */
final class AttachmentReader {

  private static final long MEGABYTE = 1024 * 1024;
  private static final String LARGEST = "50";

  private final InstanceShape shape;
  private final ExpressionCompiler compiler;
  private final TextReader texts;
  private final Problems problems;

  AttachmentReader(
      InstanceShape shape, ExpressionCompiler compiler, TextReader texts, Problems problems) {
    this.shape = shape;
    this.compiler = compiler;
    this.texts = texts;
    this.problems = problems;
  }

  /**
   * @param id that was checked to be unique
   */
  Layout.Attachment read(XdmNode place, String id) {
    return new Layout.Attachment(
        rule(place, id),
        texts.read(place, "label"),
        texts.read(place, "hint"),
        expression(place, "relevant"),
        expression(place, "required"),
        place);
  }

  private AttachmentRule rule(XdmNode place, String id) {
    int minimum = Integer.parseInt(attribute(place, "minimum").orElse("1"));
    int maximum = Integer.parseInt(attribute(place, "maximum").orElse("1"));
    if (minimum > maximum) {
      problems.add(place, "The minimum is above the maximum.");
    }
    return new AttachmentRule(
        id,
        kinds(place),
        Long.parseLong(attribute(place, "max-size").orElse(LARGEST)) * MEGABYTE,
        minimum,
        maximum,
        attribute(place, "max-age").map(Period::parse).orElse(null));
  }

  private static Set<FileKind> kinds(XdmNode place) {
    StringTokenizer names = new StringTokenizer(attribute(place, "kinds").orElse("pdf image"));
    Set<FileKind> kinds = EnumSet.noneOf(FileKind.class);
    while (names.hasMoreTokens()) {
      kinds.add(FileKind.valueOf(names.nextToken().toUpperCase(Locale.ROOT)));
    }
    return kinds;
  }

  private Optional<Expression> expression(XdmNode place, String attribute) {
    return compiler
        .compile(place, attribute, shape.rootPath())
        .map(ExpressionCompiler.Compiled::expression);
  }

  private static Optional<String> attribute(XdmNode place, String name) {
    return Optional.ofNullable(place.attribute(name)).map(String::strip);
  }
}
