package lu.espace.institution.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import lu.espace.institution.adapter.DesksDocument.DeskEntry;
import lu.espace.institution.adapter.DesksDocument.InstitutionEntry;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Ssn;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads the file of desks against its schema. The JDK's own factories are named, because other
 * parsers on the class path know neither the limits nor the switches against foreign documents.
 */
final class DesksReader {

  private static final String NAMESPACE = "urn:lu:espace:desks:1";

  private DesksReader() {}

  /**
   * @throws DesksRefused with the line and column of the first fault
   */
  static DesksDocument read(byte[] file) {
    try {
      Document document = parse(file);
      List<InstitutionEntry> institutions = new ArrayList<>();
      for (Element institution : children(document.getDocumentElement(), "institution")) {
        institutions.add(institution(institution));
      }
      return new DesksDocument(List.copyOf(institutions));
    } catch (SAXParseException fault) {
      String place = "line " + fault.getLineNumber() + ", column " + fault.getColumnNumber();
      throw new DesksRefused(place + ": " + fault.getMessage(), fault);
    } catch (SAXException | IOException | ParserConfigurationException fault) {
      throw new DesksRefused(fault.getMessage(), fault);
    }
  }

  private static Document parse(byte[] file)
      throws SAXException, IOException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    factory.setSchema(schema());
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new Strict());
    return builder.parse(new ByteArrayInputStream(file));
  }

  private static Schema schema() throws SAXException, IOException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    try (InputStream xml = DesksReader.class.getResourceAsStream("xml.xsd");
        InputStream desks = DesksReader.class.getResourceAsStream("desks.xsd")) {
      return factory.newSchema(new Source[] {new StreamSource(xml), new StreamSource(desks)});
    }
  }

  private static InstitutionEntry institution(Element element) {
    List<DeskEntry> desks = new ArrayList<>();
    for (Element desk : children(element, "desk")) {
      Set<Ssn> agents = new HashSet<>();
      children(desk, "agent").forEach(agent -> agents.add(new Ssn(agent.getAttribute("ssn"))));
      desks.add(new DeskEntry(desk.getAttribute("code"), names(desk), Set.copyOf(agents)));
    }
    return new InstitutionEntry(element.getAttribute("code"), names(element), List.copyOf(desks));
  }

  private static Map<Language, String> names(Element element) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Element name : children(element, "name")) {
      String language = name.getAttributeNS(XMLConstants.XML_NS_URI, "lang");
      names.put(Language.valueOf(language.toUpperCase(Locale.ROOT)), name.getTextContent().strip());
    }
    return names;
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && NAMESPACE.equals(element.getNamespaceURI())
          && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }

  /** Takes every fault as a reason to refuse the file. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException fault) throws SAXException {
      throw fault;
    }

    @Override
    public void error(SAXParseException fault) throws SAXException {
      throw fault;
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
      throw fault;
    }
  }
}
