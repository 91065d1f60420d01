package lu.espace.procedure.adapter;

import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes instances always in the same way, because their bytes are hashed and signed: UTF-8,
 * elements only, the namespace on the root, no white space between elements.
 */
final class InstanceWriter {

  private InstanceWriter() {}

  static byte[] write(Document document) {
    return text(document).getBytes(StandardCharsets.UTF_8);
  }

  static String text(Document document) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    Element root = document.getDocumentElement();
    String namespace = root.getNamespaceURI();
    write(root, namespace == null ? "" : " xmlns=\"" + escape(namespace) + "\"", out);
    return out.append('\n').toString();
  }

  private static void write(Element element, String declaration, StringBuilder out) {
    StringBuilder content = new StringBuilder();
    boolean leaf = true;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        leaf = false;
        write(inner, "", content);
      }
    }
    if (leaf) {
      content.append(escape(element.getTextContent()));
    }
    String name = element.getLocalName();
    out.append('<').append(name).append(declaration);
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
