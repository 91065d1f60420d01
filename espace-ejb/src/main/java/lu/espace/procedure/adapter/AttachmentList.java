package lu.espace.procedure.adapter;

import lu.espace.procedure.domain.AttachedFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The list of the attached files inside an instance as it is filed. It has a namespace of its own,
 * so that it stands beside whatever the institution defined, and names each file by its SHA-256:
 * who signs the instance signs what is in the files.
 */
final class AttachmentList {

  static final String NAMESPACE = "urn:lu:espace:attachments:1";

  private static final String LIST = "attachments";

  private final Element list;

  private AttachmentList(Element list) {
    this.list = list;
  }

  /** The list of an instance; made where it has none. */
  static AttachmentList in(Document document) {
    Element root = document.getDocumentElement();
    Node last = root.getLastChild();
    if (last instanceof Element element && NAMESPACE.equals(element.getNamespaceURI())) {
      return new AttachmentList(element);
    }
    return new AttachmentList(
        (Element) root.appendChild(document.createElementNS(NAMESPACE, LIST)));
  }

  void add(String place, AttachedFile file) {
    Element entry = append(list, "attachment");
    append(entry, "place").setTextContent(place);
    append(entry, "name").setTextContent(file.name());
    append(entry, "type").setTextContent(file.mediaType());
    append(entry, "size").setTextContent(Long.toString(file.size()));
    append(entry, "sha256").setTextContent(file.sha256());
    file.issuedOn().ifPresent(day -> append(entry, "issued").setTextContent(day.toString()));
  }

  private static Element append(Element parent, String name) {
    Element child = parent.getOwnerDocument().createElementNS(NAMESPACE, name);
    parent.appendChild(child);
    return child;
  }
}
