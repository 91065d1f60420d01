package lu.espace.procedure.adapter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lu.espace.procedure.domain.FieldType;
import lu.espace.procedure.domain.LocalText;
import lu.espace.shared.domain.Language;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** Reads the texts in which values can stand. */
final class PhraseReader {

  /** A path without conditions: what it leads to is shown by its own bind. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./-]+");

  private static final Pattern PRIVATE = Pattern.compile("[\\ue000-\\uf8ff]");

  private final InstanceShape shape;
  private final TextReader texts;
  private final ExpressionCompiler compiler;
  private final Problems problems;

  PhraseReader(
      InstanceShape shape, TextReader texts, ExpressionCompiler compiler, Problems problems) {
    this.shape = shape;
    this.texts = texts;
    this.compiler = compiler;
    this.problems = problems;
  }

  /**
   * @param context the path of the node at which the values are computed
   */
  Phrase read(XdmNode parent, String name, String context) {
    Map<Language, List<Phrase.Output>> outputs = new EnumMap<>(Language.class);
    LocalText text =
        texts.read(
            parent,
            name,
            element -> {
              List<Phrase.Output> found = new ArrayList<>();
              String said = said(element, context, found);
              TextReader.language(element).ifPresent(language -> outputs.put(language, found));
              return said;
            });
    return new Phrase(text, outputs);
  }

  private String said(XdmNode element, String context, List<Phrase.Output> found) {
    StringBuilder said = new StringBuilder();
    for (XdmNode child : element.children()) {
      if (child.getNodeKind() == XdmNodeKind.TEXT) {
        said.append(PRIVATE.matcher(child.getStringValue()).replaceAll(""));
      } else if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
        said.append((char) (Phrase.FIRST + found.size()));
        found.add(output(child, context));
      }
    }
    if (said.toString().isBlank()) {
      problems.add(element, "The " + element.getNodeName().getLocalName() + " is empty.");
    }
    return said.toString();
  }

  private Phrase.Output output(XdmNode place, String context) {
    Optional<FieldType> type = TextReader.attribute(place, "type").map(name -> type(place, name));
    Optional<ExpressionCompiler.Compiled> value = compiler.compile(place, "value", context);
    Optional<String> node = value.flatMap(compiled -> node(place, compiled));
    return new Phrase.Output(
        value.map(ExpressionCompiler.Compiled::expression).orElse(null), node, type);
  }

  private FieldType type(XdmNode place, String name) {
    if (Set.of("choice", "choices", "period", "address", "person", "document").contains(name)) {
      problems.add(place, "A computed value cannot be shown as " + name + ".");
      return FieldType.TEXT;
    }
    return FieldType.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private Optional<String> node(XdmNode place, ExpressionCompiler.Compiled compiled) {
    List<String> leaves = compiled.outline().reads().stream().filter(shape::isLeaf).toList();
    boolean plain = PLAIN.matcher(place.attribute("value").strip()).matches();
    return plain && leaves.size() == 1 ? Optional.of(leaves.get(0)) : Optional.empty();
  }
}
