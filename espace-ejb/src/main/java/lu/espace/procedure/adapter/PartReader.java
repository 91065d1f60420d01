package lu.espace.procedure.adapter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.espace.procedure.domain.FieldType;

/** Binds the parts of periods, addresses and people that a definition does not bind by itself. */
final class PartReader {

  private final InstanceShape shape;
  private final ExpressionCompiler compiler;
  private final Messages messages;
  private final Problems problems;

  PartReader(
      InstanceShape shape, ExpressionCompiler compiler, Messages messages, Problems problems) {
    this.shape = shape;
    this.compiler = compiler;
    this.messages = messages;
    this.problems = problems;
  }

  void addTo(Map<String, Bind> binds, Bind whole) {
    if (whole.whole().isEmpty() || !shape.has(whole.path())) {
      return;
    }
    List<String> paths = shape.children(whole.path()).stream().toList();
    Set<String> names = paths.stream().map(InstanceShape::name).collect(Collectors.toSet());
    Whole kind = whole.whole().get();
    kind.needed().stream()
        .filter(part -> !names.contains(part))
        .sorted()
        .forEach(part -> report(whole, "needs the part " + part));
    names.stream()
        .filter(part -> !kind.has(part))
        .sorted()
        .forEach(part -> report(whole, "has no part " + part));
    for (int i = 0; i < paths.size(); i++) {
      add(binds, whole, paths.get(i), names, i == paths.size() - 1);
    }
  }

  private void report(Bind whole, String what) {
    String type = whole.whole().orElseThrow().typeName();
    problems.add(whole.place(), whole.path() + ": the type " + type + " " + what + ".");
  }

  private void add(
      Map<String, Bind> binds, Bind whole, String path, Set<String> names, boolean last) {
    String name = InstanceShape.name(path);
    Optional<Whole> inner = Whole.within(name);
    if (inner.isPresent() == shape.isLeaf(path)) {
      report(whole, "has the part " + name + (inner.isPresent() ? " with" : " without") + " parts");
      return;
    }
    Bind own = binds.get(path);
    if (own != null) {
      checkType(whole, own, name);
      return;
    }
    Optional<FieldType> type = inner.isPresent() ? Optional.empty() : Optional.of(Whole.type(name));
    Bind part =
        Bind.plain(path, type, type.map(BindReader::length).orElse(0), whole.place())
            .asPart(
                new Bind.Part(last),
                inner,
                whole.prefill().map(key -> key + "." + name),
                whole.saveBack().map(key -> key + "." + name),
                rules(whole, path, name, names));
    binds.put(path, part);
    addTo(binds, part);
  }

  private void checkType(Bind whole, Bind own, String name) {
    boolean same =
        own.whole().equals(Whole.within(name))
            && own.type().equals(own.whole().isPresent() ? own.type() : typeOf(name));
    if (!same) {
      report(whole, "has the part " + name + " of another type");
    }
  }

  private static Optional<FieldType> typeOf(String name) {
    return Optional.of(Whole.type(name));
  }

  private List<Bind.Rule> rules(Bind whole, String path, String name, Set<String> names) {
    return Whole.rule(name, names).stream()
        .flatMap(
            rule ->
                compiler.compile(rule.test(), whole.place(), name, path).stream()
                    .map(
                        test ->
                            new Bind.Rule(
                                test.expression(),
                                new Phrase(messages.local(rule.alert()), Map.of()),
                                whole.place())))
        .toList();
  }
}
