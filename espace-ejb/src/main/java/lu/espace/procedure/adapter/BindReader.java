package lu.espace.procedure.adapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.espace.procedure.domain.FieldType;
import net.sf.saxon.s9api.XdmNode;

/** Reads the binds of a definition. */
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
          Map.entry(FieldType.CHOICES, 2_000),
          Map.entry(FieldType.NACE, 5),
          Map.entry(FieldType.DOCUMENT, 200),
          Map.entry(FieldType.EMAIL, 254),
          Map.entry(FieldType.PHONE, 30),
          Map.entry(FieldType.IBAN, 42),
          Map.entry(FieldType.BIC, 14),
          Map.entry(FieldType.RCS, 20),
          Map.entry(FieldType.VAT, 20),
          Map.entry(FieldType.MATRICULE, 20),
          Map.entry(FieldType.COUNTRY, 2),
          Map.entry(FieldType.NATIONALITY, 2));

  private final InstanceShape shape;
  private final ExpressionCompiler compiler;
  private final PhraseReader phrases;
  private final Map<String, ChoiceList> lists;
  private final BindCheck check;
  private final Problems problems;

  BindReader(
      InstanceShape shape,
      ExpressionCompiler compiler,
      PhraseReader phrases,
      Map<String, ChoiceList> lists,
      Problems problems) {
    this.shape = shape;
    this.compiler = compiler;
    this.phrases = phrases;
    this.lists = lists;
    this.check = new BindCheck(shape, lists, problems);
    this.problems = problems;
  }

  /** The binds by their paths, those of parts included that the definition leaves to us. */
  Map<String, Bind> read(XdmNode model, Messages messages) {
    Map<String, Bind> binds = new LinkedHashMap<>();
    TextReader.children(model, "bind")
        .map(this::bind)
        .forEach(
            bind -> {
              if (binds.put(bind.path(), bind) != null) {
                problems.add(bind.place(), bind.path() + " is bound twice.");
              }
            });
    PartReader parts = new PartReader(shape, compiler, messages, problems);
    List.copyOf(binds.values()).forEach(bind -> parts.addTo(binds, bind));
    return binds;
  }

  static int length(FieldType type) {
    return LENGTHS.get(type);
  }

  private Bind bind(XdmNode place) {
    String path = place.attribute("ref");
    check.check(place, path);
    Optional<String> named = TextReader.attribute(place, "type");
    Optional<Whole> whole = named.flatMap(Whole::named);
    Optional<FieldType> type =
        whole.isPresent()
            ? Optional.empty()
            : named.map(name -> FieldType.valueOf(name.toUpperCase(Locale.ROOT)));
    Optional<ExpressionCompiler.Compiled> calculate = compiler.compile(place, "calculate", path);
    return new Bind(
        path,
        type,
        whole,
        TextReader.attribute(place, "max-length")
            .map(BindReader::length)
            .or(() -> type.map(LENGTHS::get))
            .orElse(0),
        TextReader.attribute(place, "choices").map(lists::get),
        TextReader.attribute(place, "prefill"),
        TextReader.attribute(place, "save-back"),
        TextReader.attribute(place, "attachment"),
        Optional.empty(),
        expression(place, "relevant", path),
        expression(place, "required", path),
        expression(place, "readonly", path),
        calculate.map(ExpressionCompiler.Compiled::expression),
        calculate.map(compiled -> compiled.outline().reads()).orElse(Set.of()),
        rules(place, path),
        place);
  }

  private static int length(String digits) {
    return digits.length() > 5 ? LENGTHS.get(FieldType.MULTILINE) : Integer.parseInt(digits);
  }

  private List<Bind.Rule> rules(XdmNode place, String path) {
    return TextReader.children(place, "constraint")
        .flatMap(
            rule -> {
              Phrase alert = phrases.read(rule, "alert", path);
              return expression(rule, "test", path).stream()
                  .map(test -> new Bind.Rule(test, alert, rule));
            })
        .toList();
  }

  private Optional<Expression> expression(XdmNode place, String attribute, String path) {
    return compiler.compile(place, attribute, path).map(ExpressionCompiler.Compiled::expression);
  }
}
