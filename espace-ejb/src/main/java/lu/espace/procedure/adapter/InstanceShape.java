package lu.espace.procedure.adapter;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;

/** Which paths an instance of a definition has, as its skeleton shows them. */
final class InstanceShape {

  private final Map<String, Boolean> leaves = new LinkedHashMap<>();
  private final QName root;

  /** Reads the skeleton and reports what a skeleton must not have. */
  InstanceShape(XdmNode skeleton, Problems problems) {
    net.sf.saxon.s9api.QName name = skeleton.getNodeName();
    this.root = new QName(name.getNamespace(), name.getLocalName());
    read(skeleton, "", problems);
  }

  private void read(XdmNode element, String parent, Problems problems) {
    String path = parent + "/" + element.getNodeName().getLocalName();
    boolean leaf = element.select(Steps.child(Predicates.isElement())).findFirst().isEmpty();
    if (leaves.putIfAbsent(path, leaf) != null) {
      problems.add(element, "The instance has " + path + " twice; a repeated node stands once.");
    }
    if (!element.getNodeName().getNamespace().equals(root.getNamespaceURI())) {
      problems.add(element, path + " is not in the namespace of the instance's root.");
    }
    if (element.axisIterator(Axis.ATTRIBUTE).hasNext()) {
      problems.add(element, path + " has an attribute; an instance has elements only.");
    }
    if (!leaf && hasText(element)) {
      problems.add(element, path + " has text beside its elements.");
    }
    element
        .select(Steps.child(Predicates.isElement()))
        .forEach(child -> read(child, path, problems));
  }

  private static boolean hasText(XdmNode element) {
    return element
        .select(Steps.child(node -> node.getNodeKind() == XdmNodeKind.TEXT))
        .anyMatch(text -> !text.getStringValue().isBlank());
  }

  QName root() {
    return root;
  }

  String rootPath() {
    return "/" + root.getLocalPart();
  }

  Set<String> paths() {
    return leaves.keySet();
  }

  boolean has(String path) {
    return leaves.containsKey(path);
  }

  boolean isLeaf(String path) {
    return leaves.getOrDefault(path, false);
  }

  /** The paths directly below a path, in order; the empty path is above the root. */
  Set<String> children(String parent) {
    return leaves.keySet().stream()
        .filter(path -> parent(path).equals(parent))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The paths anywhere below a path, in order. */
  Set<String> descendants(String ancestor) {
    return leaves.keySet().stream()
        .filter(path -> path.startsWith(ancestor + "/"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static String parent(String path) {
    return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
  }

  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
