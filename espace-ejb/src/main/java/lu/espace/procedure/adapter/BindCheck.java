package lu.espace.procedure.adapter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.espace.procedure.domain.PrefillKeys;
import net.sf.saxon.s9api.XdmNode;

/** Reports binds that say what cannot hold for their node. */
final class BindCheck {

  private static final List<String> FOR_VALUES =
      List.of("calculate", "choices", "attachment", "max-length");

  /** What a node with children can only have where it is made of parts. */
  private static final List<String> FOR_WHOLES =
      List.of("type", "required", "readonly", "prefill", "save-back");

  private final InstanceShape shape;
  private final Map<String, ChoiceList> lists;
  private final Problems problems;

  BindCheck(InstanceShape shape, Map<String, ChoiceList> lists, Problems problems) {
    this.shape = shape;
    this.lists = lists;
    this.problems = problems;
  }

  void check(XdmNode place, String path) {
    Optional<Whole> whole = TextReader.attribute(place, "type").flatMap(Whole::named);
    if (!shape.has(path)) {
      problems.add(place, "The instance has no " + path + ".");
    } else if (shape.isLeaf(path)) {
      checkValue(place, path, whole);
    } else {
      checkContainer(place, path, whole);
    }
  }

  private void checkValue(XdmNode place, String path, Optional<Whole> whole) {
    if (TextReader.attribute(place, "type").isEmpty()) {
      problems.add(place, "The bind needs a type, because its node holds a value.");
    }
    whole.ifPresent(
        made ->
            problems.add(
                place,
                path
                    + " has no child elements, but the type "
                    + made.typeName()
                    + " is made of parts: "
                    + String.join(", ", made.parts())
                    + "."));
    checkLists(place);
    checkKeys(place, PrefillKeys.ALL);
  }

  private void checkLists(XdmNode place) {
    String type = TextReader.attribute(place, "type").orElse("");
    Optional<String> list = TextReader.attribute(place, "choices");
    if (Set.of("choice", "choices").contains(type) != list.isPresent()) {
      problems.add(place, "A type choice or choices and an attribute choices go together.");
    }
    if (type.equals("document") != TextReader.attribute(place, "attachment").isPresent()) {
      problems.add(place, "A type document and an attribute attachment go together.");
    }
    list.filter(id -> !lists.containsKey(id))
        .ifPresent(id -> problems.add(place, "There are no choices '" + id + "'."));
    list.map(lists::get).stream()
        .flatMap(choices -> choices.values().stream())
        .filter(value -> type.equals("choices") && value.contains(" "))
        .forEach(
            value ->
                problems.add(
                    place,
                    "The value '" + value + "' has a blank, so it cannot be one of several."));
  }

  private void checkKeys(XdmNode place, Set<String> known) {
    Stream.of("prefill", "save-back")
        .flatMap(name -> TextReader.attribute(place, name).stream())
        .filter(key -> !known.contains(key))
        .forEach(key -> problems.add(place, "The safe has no key '" + key + "' for this."));
  }

  private void checkContainer(XdmNode place, String path, Optional<Whole> whole) {
    boolean hasRules = TextReader.children(place, "constraint").findFirst().isPresent();
    Stream<String> refused =
        whole.isPresent()
            ? FOR_VALUES.stream()
            : Stream.concat(FOR_WHOLES.stream(), FOR_VALUES.stream());
    List<String> wrong =
        Stream.concat(
                refused.filter(name -> place.attribute(name) != null),
                hasRules && whole.isEmpty() ? Stream.of("constraint") : Stream.empty())
            .toList();
    if (!wrong.isEmpty()) {
      problems.add(
          place, path + " has child elements, so it cannot have " + String.join(", ", wrong) + ".");
    }
    if (path.equals(shape.rootPath())) {
      problems.add(place, "The root always applies and needs no bind.");
    }
    if (whole.isPresent()) {
      checkKeys(place, whole.get() == Whole.ADDRESS ? PrefillKeys.ADDRESSES : Set.of());
    }
  }
}
