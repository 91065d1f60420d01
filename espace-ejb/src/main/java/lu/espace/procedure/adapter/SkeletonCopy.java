package lu.espace.procedure.adapter;

import javax.xml.namespace.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Takes the skeleton of the instance out of its definition. */
final class SkeletonCopy {

  private SkeletonCopy() {}

  static String of(XdmNode skeleton, QName root) {
    Document document = SecureXml.emptyDocument();
    String namespace = root.getNamespaceURI().isEmpty() ? null : root.getNamespaceURI();
    document.appendChild(copy(skeleton, namespace, document));
    return InstanceWriter.text(document);
  }

  private static Element copy(XdmNode from, String namespace, Document document) {
    Element element = document.createElementNS(namespace, from.getNodeName().getLocalName());
    if (from.select(Steps.child(Predicates.isElement())).findFirst().isEmpty()) {
      element.setTextContent(from.getStringValue().strip());
    }
    from.select(Steps.child(Predicates.isElement()))
        .forEach(child -> element.appendChild(copy(child, namespace, document)));
    return element;
  }
}
