package lu.espace.procedure.adapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;

/** Reads how a definition lays its fields out, and under which conditions. */
final class StepReader {

  /** More columns do not fit beside each other. */
  private static final int MOST_COLUMNS = 8;

  private final InstanceShape shape;
  private final Map<String, Bind> binds;
  private final FieldReader fields;
  private final PhraseReader phrases;
  private final TextReader texts;
  private final AttachmentReader attachments;
  private final ExpressionCompiler compiler;
  private final Problems problems;
  private final Set<String> places = new HashSet<>();
  private final Set<String> stepIds = new HashSet<>();
  private final Map<String, List<Expression>> conditions = new HashMap<>();

  StepReader(
      InstanceShape shape,
      Map<String, Bind> binds,
      Parts parts,
      ExpressionCompiler compiler,
      Problems problems) {
    this.shape = shape;
    this.binds = binds;
    this.fields = parts.fields();
    this.attachments = parts.attachments();
    this.phrases = parts.phrases();
    this.texts = parts.texts();
    this.compiler = compiler;
    this.problems = problems;
  }

  List<Layout.Step> read(XdmNode procedure) {
    List<XdmNode> steps = TextReader.children(procedure, "step").toList();
    steps.forEach(fields::repeats);
    steps.stream()
        .flatMap(step -> TextReader.children(step, "attachment"))
        .forEach(attachment -> places.add(attachment.attribute("id")));
    List<Layout.Step> read = steps.stream().map(this::step).toList();
    checkRequiredAreShown();
    checkDocuments();
    return read;
  }

  /** What the steps, groups and repeats say of what they show, by its path or id. */
  Map<String, List<Expression>> conditions() {
    return conditions;
  }

  private Layout.Step step(XdmNode place) {
    List<Layout.Block> blocks = new ArrayList<>();
    TextReader.children(place, "field", "group", "repeat", "attachment", "note")
        .forEach(block -> blocks.add(block(block, blocks.size())));
    String id = place.attribute("id");
    if (!stepIds.add(id)) {
      problems.add(place, "The id '" + id + "' is used twice.");
    }
    if (blocks.stream().allMatch(Layout.Note.class::isInstance)) {
      problems.add(place, "The step '" + id + "' has notes only.");
    }
    condition(place).ifPresent(test -> blocks.forEach(block -> hold(block, test)));
    return new Layout.Step(id, texts.read(place, "label"), hint(place), blocks);
  }

  private Layout.Block block(XdmNode place, int position) {
    Layout.Block block =
        switch (place.getNodeName().getLocalName()) {
          case "group" ->
              new Layout.Group(id(place), label(place), hint(place), fields.fields(place, ""));
          case "repeat" -> repeat(place);
          case "attachment" -> attachments.read(place, id(place));
          case "note" -> note(place, position);
          default -> fields.block(place);
        };
    if (!(block instanceof Layout.Note || block instanceof Layout.Attachment)) {
      condition(place).ifPresent(test -> hold(block, test));
    }
    return block;
  }

  private Optional<Expression> condition(XdmNode place) {
    return compiler
        .compile(place, "relevant", shape.rootPath())
        .map(ExpressionCompiler.Compiled::expression);
  }

  /** The nodes that a block shows apply only while this is true. */
  private void hold(Layout.Block block, Expression test) {
    paths(block)
        .distinct()
        .forEach(path -> conditions.computeIfAbsent(path, key -> new ArrayList<>()).add(test));
  }

  private Stream<String> paths(Layout.Block block) {
    if (block instanceof Layout.Attachment place) {
      return Stream.of(place.rule().id());
    }
    return block instanceof Layout.Repeat repeat
        ? Stream.of(InstanceShape.parent(repeat.path()))
        : block.fields().flatMap(field -> withWholes(field.path()));
  }

  private Stream<String> withWholes(String path) {
    String parent = InstanceShape.parent(path);
    boolean part = binds.containsKey(parent) && binds.get(parent).whole().isPresent();
    return part ? Stream.concat(Stream.of(path), withWholes(parent)) : Stream.of(path);
  }

  private Layout.Note note(XdmNode place, int position) {
    boolean warning = TextReader.attribute(place, "kind").filter("warning"::equals).isPresent();
    String id = "note-" + place.getParent().attribute("id") + "-" + position;
    return new Layout.Note(
        fields.unique(place, id), warning, root(place, "text"), condition(place));
  }

  private Layout.Repeat repeat(XdmNode place) {
    String path = place.attribute("ref");
    int minimum = Integer.parseInt(TextReader.attribute(place, "minimum").orElse("0"));
    int maximum = Integer.parseInt(TextReader.attribute(place, "maximum").orElse("1"));
    boolean table = TextReader.attribute(place, "appearance").filter("table"::equals).isPresent();
    List<Layout.Field> members = fields.fields(place, path);
    checkRepeat(place, path);
    if (minimum > maximum) {
      problems.add(place, "The minimum is above the maximum.");
    }
    if (table && members.size() > MOST_COLUMNS) {
      problems.add(
          place, "A table has at most " + MOST_COLUMNS + " fields; show the rows as cards.");
    }
    return new Layout.Repeat(
        id(place),
        path,
        label(place),
        hint(place),
        texts.read(place, "row-label"),
        texts.read(place, "add-label"),
        table,
        minimum,
        maximum,
        members);
  }

  private void checkRepeat(XdmNode place, String path) {
    fields.show(place, path);
    if (!shape.has(path)) {
      problems.add(place, "The instance has no " + path + ".");
    } else if (shape.children(InstanceShape.parent(path)).size() != 1
        || path.equals(shape.rootPath())) {
      problems.add(place, path + " must be the only child of its parent to be repeated.");
    }
    if (fields.isInAnotherRepeat(path)) {
      problems.add(place, path + " is inside another repeat.");
    }
  }

  private void checkRequiredAreShown() {
    binds.values().stream()
        .filter(bind -> bind.whole().isEmpty() && isRequired(bind))
        .filter(bind -> !fields.isShown(bind.path()))
        .forEach(
            bind ->
                problems.add(bind.place(), bind.path() + " is required but no field shows it."));
  }

  private boolean isRequired(Bind bind) {
    return bind.required().isPresent()
        || (bind.part().isPresent() && isRequired(binds.get(InstanceShape.parent(bind.path()))));
  }

  private void checkDocuments() {
    binds.values().stream()
        .filter(bind -> bind.attachment().filter(id -> !places.contains(id)).isPresent())
        .forEach(
            bind ->
                problems.add(
                    bind.place(),
                    "There is no attachment '" + bind.attachment().orElseThrow() + "'."));
  }

  private String id(XdmNode place) {
    return fields.unique(place, place.attribute("id"));
  }

  private Phrase label(XdmNode place) {
    return root(place, "label");
  }

  private Phrase hint(XdmNode place) {
    return root(place, "hint");
  }

  private Phrase root(XdmNode place, String name) {
    return phrases.read(place, name, shape.rootPath());
  }

  /** What reads the parts of a step. */
  record Parts(
      FieldReader fields, AttachmentReader attachments, PhraseReader phrases, TextReader texts) {}
}
