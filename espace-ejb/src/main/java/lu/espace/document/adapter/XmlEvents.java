package lu.espace.document.adapter;

import lu.espace.document.domain.DocumentNotPrintable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Tells an XML document to the style sheet, element by element. No markup is ever written or
 * parsed, so that a text which looks like markup stays a text.
 */
class XmlEvents {

  private final ContentHandler target;

  XmlEvents(ContentHandler target) {
    this.target = target;
  }

  void document(Runnable content) {
    tell(target::startDocument);
    content.run();
    tell(target::endDocument);
  }

  /**
   * @param attributes names and values in turn; a null value leaves its attribute out
   */
  void element(String name, Runnable content, String... attributes) {
    AttributesImpl list = new AttributesImpl();
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        list.addAttribute("", attributes[i], attributes[i], "CDATA", attributes[i + 1]);
      }
    }
    tell(() -> target.startElement("", name, name, list));
    content.run();
    tell(() -> target.endElement("", name, name));
  }

  void leaf(String name, String text, String... attributes) {
    element(name, () -> characters(text), attributes);
  }

  private void characters(String text) {
    tell(() -> target.characters(text.toCharArray(), 0, text.length()));
  }

  private static void tell(Step step) {
    try {
      step.take();
    } catch (SAXException refused) {
      throw fault(refused);
    }
  }

  /**
   * The fault that stopped the print, out of what the style sheet's processor wrapped around it.
   */
  private static DocumentNotPrintable fault(SAXException refused) {
    Throwable cause = refused;
    while (cause != null && !(cause instanceof DocumentNotPrintable)) {
      cause = cause.getCause();
    }
    return cause instanceof DocumentNotPrintable fault
        ? fault
        : new DocumentNotPrintable("the style sheet or the printer stopped", refused);
  }

  private interface Step {
    void take() throws SAXException;
  }
}
