package lu.espace.procedure.adapter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import lu.espace.procedure.domain.LocalText;
import lu.espace.shared.domain.Language;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;

/** Reads texts and reports translations that are missing. */
final class TextReader {

  static final String NAMESPACE = "urn:lu:espace:procedure:1";

  private static final QName LANG = new QName("xml", XMLConstants.XML_NS_URI, "lang");

  private final Problems problems;

  TextReader(Problems problems) {
    this.problems = problems;
  }

  /** The child elements of this name, which hold one text in each language. */
  LocalText read(XdmNode parent, String name) {
    return read(parent, name, XdmNode::getStringValue);
  }

  /**
   * @param content what stands in one of the elements
   */
  LocalText read(XdmNode parent, String name, Function<XdmNode, String> content) {
    List<XdmNode> elements = children(parent, name).toList();
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (XdmNode element : elements) {
      Optional<Language> language = language(element);
      if (language.isEmpty()) {
        problems.add(element, "Texts are in fr, de, en and lb only.");
      } else if (texts.put(language.get(), tidy(content.apply(element))) != null) {
        problems.add(element, "A second " + name + " in " + language.get().code() + ".");
      }
    }
    if (!elements.isEmpty()) {
      requireAll(parent, name, texts);
    }
    return new LocalText(texts);
  }

  private void requireAll(XdmNode parent, String name, Map<Language, String> texts) {
    String missing =
        Stream.of(Language.values())
            .filter(language -> !texts.containsKey(language))
            .map(Language::code)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      String where = parent.getNodeName().getLocalName();
      problems.add(parent, "The " + name + " of this " + where + " is missing in " + missing + ".");
    }
  }

  static Optional<Language> language(XdmNode element) {
    String code = element.getAttributeValue(LANG);
    return Stream.of(Language.values()).filter(l -> l.code().equals(code)).findFirst();
  }

  /** The lines of a text without the indentation of the document. */
  private static String tidy(String text) {
    return text.lines()
        .map(line -> line.strip().replaceAll("[ \\t]+", " "))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  static Optional<String> attribute(XdmNode place, String name) {
    return Optional.ofNullable(place.attribute(name)).map(String::strip);
  }

  static Stream<XdmNode> children(XdmNode parent, String... names) {
    List<String> wanted = List.of(names);
    return parent
        .select(Steps.child(Predicates.isElement()))
        .filter(
            child ->
                child.getNodeName().getNamespace().equals(NAMESPACE)
                    && wanted.contains(child.getNodeName().getLocalName()));
  }
}
