package lu.espace.procedure.adapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.espace.procedure.domain.AttachedFile;
import lu.espace.procedure.domain.ProcedureError;
import lu.espace.shared.domain.BusinessException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The answers of one filing while the engine works on them; for one thread and one call. */
final class Instance {

  /** The largest instance, in bytes of UTF-8. */
  static final int MOST_BYTES = 512 * 1024;

  private final SaxonDefinition definition;
  private final Document document;
  private final Map<String, Cell> byPath = new HashMap<>();
  private final Map<String, List<Cell>> byShape = new HashMap<>();
  private Cell root;

  private Instance(SaxonDefinition definition, Document document) {
    this.definition = definition;
    this.document = document;
    index();
  }

  /**
   * @throws BusinessException if the bytes are no instance of the definition
   */
  static Instance parse(SaxonDefinition definition, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new BusinessException(ProcedureError.TOO_LARGE);
    }
    try {
      Document document = SecureXml.document(bytes);
      Element element = document.getDocumentElement();
      String namespace = element.getNamespaceURI() == null ? "" : element.getNamespaceURI();
      if (!element.getLocalName().equals(definition.root().getLocalPart())
          || !namespace.equals(definition.root().getNamespaceURI())) {
        throw new BusinessException(ProcedureError.INSTANCE_UNREADABLE);
      }
      return new Instance(definition, document);
    } catch (SAXException e) {
      throw new BusinessException(ProcedureError.INSTANCE_UNREADABLE, e);
    }
  }

  /** A new one: every default of the skeleton, and as many rows as each repeat must have. */
  static Instance fresh(SaxonDefinition definition) {
    Instance instance = parse(definition, definition.skeleton());
    for (Layout.Repeat repeat : definition.repeats()) {
      Element template = instance.cells(repeat.path()).get(0).element();
      Node parent = template.getParentNode();
      for (int row = 0; row < repeat.minimum(); row++) {
        parent.appendChild(template.cloneNode(true));
      }
      parent.removeChild(template);
    }
    instance.index();
    return instance;
  }

  private void index() {
    byPath.clear();
    byShape.clear();
    XdmNode node = definition.processor().newDocumentBuilder().wrap(document);
    node.select(Steps.child(Predicates.isElement())).forEach(child -> root = index(child, null));
  }

  private Cell index(XdmNode node, Cell parent) {
    String name = "/" + node.getNodeName().getLocalName();
    String shape = parent == null ? name : parent.shape() + name;
    String path = parent == null ? name : parent.path() + name;
    List<Cell> alike = byShape.computeIfAbsent(shape, key -> new ArrayList<>());
    if (definition.repeat(shape).isPresent()) {
      path = path + "[" + (alike.size() + 1) + "]";
    }
    Cell cell = new Cell(shape, path, parent, node);
    alike.add(cell);
    byPath.put(path, cell);
    node.select(Steps.child(Predicates.isElement())).forEach(child -> index(child, cell));
    return cell;
  }

  SaxonDefinition definition() {
    return definition;
  }

  Cell root() {
    return root;
  }

  /** The element at a path with positions. */
  Optional<Cell> cell(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The elements at a path without positions, in document order. */
  List<Cell> cells(String shape) {
    return byShape.getOrDefault(shape, List.of());
  }

  void addRow(Layout.Repeat repeat) {
    insertRow(repeat, cells(repeat.path()).size() + 1);
  }

  /**
   * @param position that the row has afterwards, from 1 up to one more than there are rows
   */
  void insertRow(Layout.Repeat repeat, int position) {
    Element template =
        parse(definition, definition.skeleton()).cells(repeat.path()).get(0).element();
    Element parent = cells(InstanceShape.parent(repeat.path())).get(0).element();
    List<Cell> rows = cells(repeat.path());
    Node following = position > rows.size() ? null : rows.get(position - 1).element();
    parent.insertBefore(document.importNode(template, true), following);
    index();
  }

  void remove(List<Cell> cells) {
    for (Cell cell : cells) {
      cell.element().getParentNode().removeChild(cell.element());
    }
    index();
  }

  /** Names an attached file in the list at the end, of which the institution has the content. */
  void attach(String place, AttachedFile file) {
    AttachmentList.in(document).add(place, file);
  }

  byte[] bytes() {
    byte[] bytes = InstanceWriter.write(document);
    if (bytes.length > MOST_BYTES) {
      throw new BusinessException(ProcedureError.TOO_LARGE);
    }
    return bytes;
  }
}
