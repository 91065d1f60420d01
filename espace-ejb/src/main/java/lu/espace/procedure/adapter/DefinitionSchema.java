package lu.espace.procedure.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import lu.espace.procedure.domain.ProcedureDefinition;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Holds a document against the XSD of the definition language. */
final class DefinitionSchema {

  private static final Schema SCHEMA = compile();

  private DefinitionSchema() {}

  /** Reports where the document is not well-formed or not what the schema says. */
  static void validate(byte[] document, Problems problems) {
    try {
      ValidatorHandler validator = SCHEMA.newValidatorHandler();
      ErrorHandler reporting = new Reporting(problems);
      validator.setProperty("http://apache.org/xml/properties/locale", Locale.ENGLISH);
      validator.setErrorHandler(reporting);
      XMLReader reader = SecureXml.reader();
      reader.setProperty("http://apache.org/xml/properties/locale", Locale.ENGLISH);
      reader.setErrorHandler(reporting);
      reader.setContentHandler(validator);
      reader.parse(SecureXml.source(document));
    } catch (SAXParseException e) {
      problems.add(e.getLineNumber(), e.getColumnNumber(), e.getMessage());
    } catch (SAXException | IOException e) {
      problems.add(0, 0, e.getMessage());
    }
  }

  private static Schema compile() {
    try (InputStream xml = resource("xml.xsd");
        InputStream definition = resource("definition.xsd")) {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return factory.newSchema(new Source[] {new StreamSource(xml), new StreamSource(definition)});
    } catch (SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream resource(String name) {
    return ProcedureDefinition.class.getResourceAsStream("/lu/espace/procedure/" + name);
  }

  private record Reporting(Problems problems) implements ErrorHandler {

    @Override
    public void warning(SAXParseException e) {
      // A warning of the parser is no fault of the definition.
    }

    @Override
    public void error(SAXParseException e) {
      problems.add(e.getLineNumber(), e.getColumnNumber(), e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
