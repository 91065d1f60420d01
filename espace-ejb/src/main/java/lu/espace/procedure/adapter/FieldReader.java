package lu.espace.procedure.adapter;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lu.espace.procedure.domain.LocalText;
import lu.espace.shared.domain.Language;
import net.sf.saxon.s9api.XdmNode;

/** Reads the fields of a definition, and reports what cannot be shown. */
final class FieldReader {

  private final InstanceShape shape;
  private final Map<String, Bind> binds;
  private final PhraseReader phrases;
  private final TextReader texts;
  private final Messages messages;
  private final Problems problems;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, XdmNode> shown = new HashMap<>();
  private final Set<String> repeated = new HashSet<>();

  FieldReader(
      InstanceShape shape,
      Map<String, Bind> binds,
      PhraseReader phrases,
      TextReader texts,
      Messages messages,
      Problems problems) {
    this.shape = shape;
    this.binds = binds;
    this.phrases = phrases;
    this.texts = texts;
    this.messages = messages;
    this.problems = problems;
  }

  /** Makes known which nodes are repeated, before anything is read. */
  void repeats(XdmNode step) {
    TextReader.children(step, "repeat").forEach(repeat -> repeated.add(repeat.attribute("ref")));
  }

  boolean isInAnotherRepeat(String path) {
    return repeated.stream().anyMatch(other -> path.startsWith(other + "/"));
  }

  /** A field of a step: one that is made of parts is a group of them. */
  Layout.Block block(XdmNode place) {
    String path = place.attribute("ref");
    List<Layout.Field> fields = field(place, "");
    if (!isWhole(path)) {
      return fields.get(0);
    }
    List<Layout.Field> parts =
        fields.stream()
            .map(part -> new Layout.Field(part.id(), part.path(), partLabel(part), part.help()))
            .toList();
    return new Layout.Group(
        unique(place, id(place, path)),
        phrases.read(place, "label", path),
        phrases.read(place, "hint", path),
        parts);
  }

  /**
   * @param row the path of the repeat that the fields are in, or empty
   */
  List<Layout.Field> fields(XdmNode parent, String row) {
    return TextReader.children(parent, "field")
        .flatMap(field -> field(field, row).stream())
        .toList();
  }

  private List<Layout.Field> field(XdmNode place, String row) {
    String path = place.attribute("ref");
    check(place, path, row);
    if (isWhole(path)) {
      return parts(place, path);
    }
    if (!path.equals(row)) {
      show(place, path);
    }
    String id = unique(place, id(place, path));
    return List.of(
        new Layout.Field(id, path, phrases.read(place, "label", path), help(place, path)));
  }

  private boolean isWhole(String path) {
    return binds.containsKey(path) && binds.get(path).whole().isPresent();
  }

  /** A field for each part, named after the whole and the part. */
  private List<Layout.Field> parts(XdmNode place, String whole) {
    Phrase label = phrases.read(place, "label", whole);
    Layout.Help none = help(place, whole).withoutText();
    return shape.descendants(whole).stream()
        .filter(path -> shape.isLeaf(path) && messages.has(Language.FR, key(path)))
        .map(
            path -> {
              show(place, path);
              String name = path.substring(whole.length() + 1).replace('/', '-');
              String id = unique(place, id(place, whole) + "-" + name);
              return new Layout.Field(id, path, of(label, path), none);
            })
        .toList();
  }

  private Phrase of(Phrase whole, String part) {
    LocalText name = messages.local(key(part));
    Map<Language, String> both = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      both.put(language, whole.text().in(language) + " – " + name.in(language));
    }
    return new Phrase(new LocalText(both), whole.outputs());
  }

  private Phrase partLabel(Layout.Field part) {
    return new Phrase(messages.local(key(part.path())), Map.of());
  }

  /** Under which the name of a part is kept; what is no part of anything has none. */
  private static String key(String path) {
    return "part." + InstanceShape.name(path);
  }

  private Layout.Help help(XdmNode place, String path) {
    Phrase explanation = phrases.read(place, "explanation", path);
    boolean calculated = binds.containsKey(path) && binds.get(path).isCalculated();
    if (!calculated && !explanation.isEmpty()) {
      problems.add(place, path + " is not calculated, so it has no explanation.");
    }
    return new Layout.Help(
        phrases.read(place, "hint", path),
        phrases.read(place, "help", path),
        texts.read(place, "example"),
        explanation);
  }

  private void check(XdmNode place, String path, String row) {
    if (!shape.has(path)) {
      problems.add(place, "The instance has no " + path + ".");
    } else if (!binds.containsKey(path) && shape.isLeaf(path)) {
      problems.add(place, path + " has no bind.");
    } else if (!shape.isLeaf(path) && !isWhole(path)) {
      problems.add(place, path + " has child elements, so it is no field.");
    }
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

  void show(XdmNode place, String path) {
    if (shown.putIfAbsent(path, place) != null) {
      problems.add(place, path + " is shown twice.");
    }
  }

  boolean isShown(String path) {
    return shown.containsKey(path);
  }

  private String id(XdmNode place, String path) {
    String below = path.substring(Math.min(shape.rootPath().length() + 1, path.length()));
    return TextReader.attribute(place, "id").orElse(below.replace('/', '-').replace('.', '-'));
  }

  String unique(XdmNode place, String id) {
    if (!ids.add(id)) {
      problems.add(place, "The id '" + id + "' is used twice.");
    }
    return id;
  }
}
