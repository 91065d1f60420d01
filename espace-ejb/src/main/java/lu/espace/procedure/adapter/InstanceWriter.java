package lu.espace.procedure.adapter;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes instances always in the same way, because their bytes are hashed and signed: UTF-8,
 * elements only, a namespace where it begins, no white space between elements.
 */
final class InstanceWriter {

  private InstanceWriter() {}

  static byte[] write(Document document) {
    return text(document).getBytes(StandardCharsets.UTF_8);
  }

  static String text(Document document) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    Element root = document.getDocumentElement();
    write(root, "", out);
    return out.append('\n').toString();
  }

  /**
   * @param outer the namespace around it
   */
  private static void write(Element element, String outer, StringBuilder out) {
    String namespace = Objects.requireNonNullElse(element.getNamespaceURI(), "");
    StringBuilder content = new StringBuilder();
    boolean leaf = true;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        leaf = false;
        write(inner, namespace, content);
      }
    }
    if (leaf) {
      content.append(escape(element.getTextContent()));
    }
    String name = element.getLocalName();
    out.append('<').append(name);
    if (!namespace.equals(outer)) {
      out.append(" xmlns=\"").append(escape(namespace)).append('"');
    }
    if (content.isEmpty()) {
      out.append("/>");
    } else {
      out.append('>').append(content).append("</").append(name).append('>');
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#13;");
  }
}
