package lu.espace.procedure.adapter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.espace.procedure.domain.LocalText;
import net.sf.saxon.s9api.XdmNode;

/** Reads how a definition lays its fields out, and reports what cannot be shown. */
final class StepReader {

  private final InstanceShape shape;
  private final Map<String, Bind> binds;
  private final TextReader texts;
  private final AttachmentReader attachments;
  private final Problems problems;
  private final Set<String> stepIds = new HashSet<>();
  private final Set<String> blockIds = new HashSet<>();
  private final Map<String, XdmNode> shown = new HashMap<>();
  private final Set<String> repeated = new HashSet<>();

  StepReader(
      InstanceShape shape,
      Map<String, Bind> binds,
      TextReader texts,
      AttachmentReader attachments,
      Problems problems) {
    this.shape = shape;
    this.binds = binds;
    this.texts = texts;
    this.attachments = attachments;
    this.problems = problems;
  }

  List<Layout.Step> read(XdmNode procedure) {
    List<XdmNode> steps = TextReader.children(procedure, "step").toList();
    steps.stream()
        .flatMap(step -> TextReader.children(step, "repeat"))
        .forEach(repeat -> repeated.add(repeat.attribute("ref")));
    List<Layout.Step> read = steps.stream().map(this::step).toList();
    checkRequiredAreShown();
    return read;
  }

  private Layout.Step step(XdmNode step) {
    List<Layout.Block> blocks =
        TextReader.children(step, "field", "group", "repeat", "attachment")
            .map(this::block)
            .toList();
    String id = unique(step, step.attribute("id"), stepIds);
    return new Layout.Step(id, label(step), hint(step), blocks);
  }

  private Layout.Block block(XdmNode block) {
    return switch (block.getNodeName().getLocalName()) {
      case "group" -> new Layout.Group(id(block), label(block), hint(block), fields(block, ""));
      case "repeat" -> repeat(block);
      case "attachment" -> attachments.read(block, id(block));
      default -> field(block, "");
    };
  }

  private Layout.Repeat repeat(XdmNode place) {
    String path = place.attribute("ref");
    int minimum = Integer.parseInt(attribute(place, "minimum").orElse("0"));
    int maximum = Integer.parseInt(attribute(place, "maximum").orElse("1"));
    if (minimum > maximum) {
      problems.add(place, "The minimum is above the maximum.");
    }
    if (shown.putIfAbsent(path, place) != null) {
      problems.add(place, path + " is shown twice.");
    }
    if (!shape.has(path)) {
      problems.add(place, "The instance has no " + path + ".");
    } else if (shape.children(InstanceShape.parent(path)).size() != 1
        || path.equals(shape.rootPath())) {
      problems.add(place, path + " must be the only child of its parent to be repeated.");
    }
    if (repeated.stream().anyMatch(other -> path.startsWith(other + "/"))) {
      problems.add(place, path + " is inside another repeat.");
    }
    return new Layout.Repeat(
        id(place),
        path,
        label(place),
        hint(place),
        texts.read(place, "row-label"),
        texts.read(place, "add-label"),
        minimum,
        maximum,
        fields(place, path));
  }

  private List<Layout.Field> fields(XdmNode parent, String row) {
    return TextReader.children(parent, "field").map(field -> field(field, row)).toList();
  }

  /**
   * @param row the path of the repeat that the field is in, or empty
   */
  private Layout.Field field(XdmNode place, String row) {
    String path = place.attribute("ref");
    if (!shape.has(path)) {
      problems.add(place, "The instance has no " + path + ".");
    } else if (!shape.isLeaf(path)) {
      problems.add(place, path + " has child elements, so it is no field.");
    } else if (!binds.containsKey(path)) {
      problems.add(place, path + " has no bind.");
    }
    checkPlace(place, path, row);
    if (!path.equals(row) && shown.putIfAbsent(path, place) != null) {
      problems.add(place, path + " is shown twice.");
    }
    return new Layout.Field(fieldId(place, path), path, label(place), hint(place));
  }

  private void checkPlace(XdmNode place, String path, String row) {
    if (row.isEmpty() && repeated.stream().anyMatch(other -> isIn(path, other))) {
      problems.add(place, path + " is repeated; show it in its repeat.");
    }
    if (!row.isEmpty() && !isIn(path, row)) {
      problems.add(place, path + " is not in the rows of " + row + ".");
    }
  }

  private static boolean isIn(String path, String ancestor) {
    return path.equals(ancestor) || path.startsWith(ancestor + "/");
  }

  private void checkRequiredAreShown() {
    binds.values().stream()
        .filter(bind -> bind.required().isPresent())
        .filter(bind -> !shown.containsKey(bind.path()))
        .forEach(
            bind ->
                problems.add(bind.place(), bind.path() + " is required but no field shows it."));
  }

  private String fieldId(XdmNode place, String path) {
    String below = path.substring(Math.min(shape.rootPath().length() + 1, path.length()));
    String id = attribute(place, "id").orElse(below.replace('/', '-').replace('.', '-'));
    return unique(place, id, blockIds);
  }

  private String id(XdmNode place) {
    return unique(place, place.attribute("id"), blockIds);
  }

  private String unique(XdmNode place, String id, Set<String> ids) {
    if (!ids.add(id)) {
      problems.add(place, "The id '" + id + "' is used twice.");
    }
    return id;
  }

  private LocalText label(XdmNode place) {
    return texts.read(place, "label");
  }

  private LocalText hint(XdmNode place) {
    return texts.read(place, "hint");
  }

  private static Optional<String> attribute(XdmNode place, String name) {
    return Optional.ofNullable(place.attribute(name)).map(String::strip);
  }
}
