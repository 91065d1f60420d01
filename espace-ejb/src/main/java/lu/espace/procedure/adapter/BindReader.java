package lu.espace.procedure.adapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.espace.procedure.domain.FieldType;
import lu.espace.procedure.domain.PrefillKeys;
import net.sf.saxon.s9api.XdmNode;

/** Reads the binds of a definition and reports those that cannot hold. */
final class BindReader {

  private static final Map<FieldType, Integer> LENGTHS =
      Map.ofEntries(
          Map.entry(FieldType.TEXT, 200),
          Map.entry(FieldType.MULTILINE, 4_000),
          Map.entry(FieldType.INTEGER, 13),
          Map.entry(FieldType.DECIMAL, 20),
          Map.entry(FieldType.MONEY, 16),
          Map.entry(FieldType.PERCENT, 12),
          Map.entry(FieldType.DATE, 10),
          Map.entry(FieldType.TIME, 5),
          Map.entry(FieldType.BOOLEAN, 5),
          Map.entry(FieldType.CHOICE, 60),
          Map.entry(FieldType.EMAIL, 254),
          Map.entry(FieldType.PHONE, 30),
          Map.entry(FieldType.IBAN, 42),
          Map.entry(FieldType.BIC, 14),
          Map.entry(FieldType.RCS, 20),
          Map.entry(FieldType.VAT, 20),
          Map.entry(FieldType.MATRICULE, 20),
          Map.entry(FieldType.COUNTRY, 2),
          Map.entry(FieldType.NATIONALITY, 2));

  private static final List<String> FOR_VALUES =
      List.of("type", "required", "readonly", "calculate", "prefill", "choices", "max-length");

  private final InstanceShape shape;
  private final ExpressionCompiler compiler;
  private final TextReader texts;
  private final Map<String, ChoiceList> lists;
  private final Problems problems;

  BindReader(
      InstanceShape shape,
      ExpressionCompiler compiler,
      TextReader texts,
      Map<String, ChoiceList> lists,
      Problems problems) {
    this.shape = shape;
    this.compiler = compiler;
    this.texts = texts;
    this.lists = lists;
    this.problems = problems;
  }

  /** The binds by their paths. */
  Map<String, Bind> read(XdmNode model) {
    Map<String, Bind> binds = new LinkedHashMap<>();
    TextReader.children(model, "bind")
        .map(this::bind)
        .forEach(
            bind -> {
              if (binds.put(bind.path(), bind) != null) {
                problems.add(bind.place(), bind.path() + " is bound twice.");
              }
            });
    return binds;
  }

  private Bind bind(XdmNode place) {
    String path = place.attribute("ref");
    if (!shape.has(path)) {
      problems.add(place, "The instance has no " + path + ".");
    } else if (shape.isLeaf(path)) {
      checkValue(place);
    } else {
      checkContainer(place, path);
    }
    Optional<FieldType> type =
        attribute(place, "type").map(name -> FieldType.valueOf(name.toUpperCase(Locale.ROOT)));
    Optional<ExpressionCompiler.Compiled> calculate = compiler.compile(place, "calculate", path);
    return new Bind(
        path,
        type,
        attribute(place, "max-length").map(this::length).or(() -> type.map(LENGTHS::get)).orElse(0),
        attribute(place, "choices").map(lists::get),
        attribute(place, "prefill"),
        expression(place, "relevant", path),
        expression(place, "required", path),
        expression(place, "readonly", path),
        calculate.map(ExpressionCompiler.Compiled::expression),
        calculate.map(compiled -> compiled.outline().reads()).orElse(Set.of()),
        rules(place, path),
        place);
  }

  private int length(String digits) {
    return digits.length() > 5 ? LENGTHS.get(FieldType.MULTILINE) : Integer.parseInt(digits);
  }

  private void checkValue(XdmNode place) {
    Optional<String> list = attribute(place, "choices");
    boolean choice = attribute(place, "type").filter("choice"::equals).isPresent();
    if (attribute(place, "type").isEmpty()) {
      problems.add(place, "The bind needs a type, because its node holds a value.");
    }
    if (choice != list.isPresent()) {
      problems.add(place, "A type choice and an attribute choices go together.");
    }
    list.filter(id -> !lists.containsKey(id))
        .ifPresent(id -> problems.add(place, "There are no choices '" + id + "'."));
    attribute(place, "prefill")
        .filter(key -> !PrefillKeys.ALL.contains(key))
        .ifPresent(key -> problems.add(place, "The safe has no key '" + key + "'."));
  }

  private void checkContainer(XdmNode place, String path) {
    boolean hasRules = TextReader.children(place, "constraint").findFirst().isPresent();
    List<String> wrong =
        Stream.concat(
                FOR_VALUES.stream().filter(name -> place.attribute(name) != null),
                hasRules ? Stream.of("constraint") : Stream.empty())
            .toList();
    if (!wrong.isEmpty()) {
      problems.add(
          place, path + " has child elements, so it cannot have " + String.join(", ", wrong) + ".");
    }
    if (path.equals(shape.rootPath())) {
      problems.add(place, "The root always applies and needs no bind.");
    }
  }

  private List<Bind.Rule> rules(XdmNode place, String path) {
    return TextReader.children(place, "constraint")
        .flatMap(
            rule -> {
              var alert = texts.read(rule, "alert");
              return expression(rule, "test", path).stream()
                  .map(test -> new Bind.Rule(test, alert, rule));
            })
        .toList();
  }

  private Optional<Expression> expression(XdmNode place, String attribute, String path) {
    return compiler.compile(place, attribute, path).map(ExpressionCompiler.Compiled::expression);
  }

  private static Optional<String> attribute(XdmNode place, String name) {
    return Optional.ofNullable(place.attribute(name)).map(String::strip);
  }
}
