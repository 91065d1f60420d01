package lu.espace.procedure.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML that others wrote: no document type, hence no entity and nothing fetched. Always the
 * JDK's own parser, whatever the server makes the default.
 */
final class SecureXml {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  /** Elements nested without end would exhaust the stack of whoever walks through them. */
  private static final String MOST_DEPTH =
      "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

  private static final DocumentBuilderFactory DOCUMENTS = documents();
  private static final SAXParserFactory READERS = readers();

  private SecureXml() {}

  /**
   * @throws SAXException if the bytes are no well-formed XML, or have a document type
   */
  static Document document(byte[] bytes) throws SAXException {
    try {
      DocumentBuilder builder;
      synchronized (DOCUMENTS) {
        builder = DOCUMENTS.newDocumentBuilder();
      }
      builder.setErrorHandler(new Throwing());
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Document emptyDocument() {
    try {
      synchronized (DOCUMENTS) {
        return DOCUMENTS.newDocumentBuilder().newDocument();
      }
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  static XMLReader reader() {
    try {
      synchronized (READERS) {
        XMLReader reader = READERS.newSAXParser().getXMLReader();
        reader.setProperty(MOST_DEPTH, "100");
        return reader;
      }
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  static InputSource source(byte[] bytes) {
    return new InputSource(new ByteArrayInputStream(bytes));
  }

  private static DocumentBuilderFactory documents() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
      factory.setExpandEntityReferences(false);
      factory.setIgnoringComments(true);
      factory.setCoalescing(true);
      return factory;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SAXParserFactory readers() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      return factory;
    } catch (ParserConfigurationException
        | SAXNotRecognizedException
        | SAXNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Silences the JDK's default, which prints to the console. */
  private static final class Throwing extends DefaultHandler {
    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
