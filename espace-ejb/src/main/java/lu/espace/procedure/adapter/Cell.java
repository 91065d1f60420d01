package lu.espace.procedure.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.w3c.dom.Element;

/**
 * One element of an instance. Its shape is its path without positions, which names its bind; its
 * path has the position of its row.
 */
final class Cell {

  private final String shape;
  private final String path;
  private final Cell parent;
  private final XdmNode node;
  private final List<Cell> children = new ArrayList<>();
  private Boolean relevant;

  Cell(String shape, String path, Cell parent, XdmNode node) {
    this.shape = shape;
    this.path = path;
    this.parent = parent;
    this.node = node;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  String shape() {
    return shape;
  }

  String path() {
    return path;
  }

  Optional<Cell> parent() {
    return Optional.ofNullable(parent);
  }

  XdmNode node() {
    return node;
  }

  Element element() {
    return (Element) node.getExternalNode();
  }

  String value() {
    return element().getTextContent();
  }

  void set(String value) {
    element().setTextContent(value);
  }

  /** Itself and every cell in it, in document order. */
  Stream<Cell> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Cell::all));
  }

  /** What was found out about relevance, empty before. */
  Optional<Boolean> relevant() {
    return Optional.ofNullable(relevant);
  }

  boolean remember(boolean isRelevant) {
    this.relevant = isRelevant;
    return isRelevant;
  }
}
