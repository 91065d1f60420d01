package lu.espace.procedure.adapter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.FieldType;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.FormContext;
import lu.espace.procedure.domain.FormView;
import lu.espace.procedure.domain.LocalText;
import lu.espace.procedure.domain.StepView;
import lu.espace.shared.domain.Language;

/** Builds the form as it looks with the present answers. */
final class ViewBuilder {

  private final Instance instance;
  private final FormRun run;
  private final FormContext context;
  private final Texts texts;
  private final PlaceViews places;

  ViewBuilder(Instance instance, FormRun run, FormContext context, Texts texts) {
    this.instance = instance;
    this.run = run;
    this.context = context;
    this.texts = texts;
    this.places = new PlaceViews(run, context, texts.messages());
  }

  FormView build() {
    return new FormView(instance.definition().layout().stream().map(this::step).toList());
  }

  private StepView step(Layout.Step step) {
    List<BlockView> blocks =
        step.blocks().stream().flatMap(block -> block(block).stream()).toList();
    boolean relevant =
        blocks.stream()
            .filter(block -> !(block instanceof BlockView.Note))
            .anyMatch(BlockView::relevant);
    return new StepView(step.id(), in(step.label()), say(step.hint()), relevant, blocks);
  }

  private Optional<BlockView> block(Layout.Block block) {
    if (block instanceof Layout.Repeat repeat) {
      return Optional.of(repeat(repeat));
    }
    if (block instanceof Layout.Group group) {
      return Optional.of(group(group));
    }
    if (block instanceof Layout.Attachment place) {
      return Optional.of(new BlockView.Attachment(places.view(place)));
    }
    if (block instanceof Layout.Note note) {
      boolean relevant = note.relevant().map(run::holds).orElse(true);
      return Optional.of(new BlockView.Note(note.id(), note.warning(), say(note.text()), relevant));
    }
    Layout.Field field = (Layout.Field) block;
    return instance.cells(field.path()).stream()
        .findFirst()
        .map(cell -> new BlockView.Single(field(field, cell)));
  }

  private BlockView group(Layout.Group group) {
    List<FieldView> members =
        group.members().stream()
            .flatMap(field -> instance.cells(field.path()).stream().map(cell -> field(field, cell)))
            .toList();
    boolean relevant = members.stream().anyMatch(FieldView::relevant);
    return new BlockView.Group(
        group.id(), say(group.label()), say(group.hint()), relevant, members);
  }

  private BlockView repeat(Layout.Repeat repeat) {
    List<Cell> cells = instance.cells(repeat.path());
    List<BlockView.Row> rows =
        IntStream.range(0, cells.size()).mapToObj(i -> row(repeat, i + 1, cells.get(i))).toList();
    boolean relevant =
        instance.cells(InstanceShape.parent(repeat.path())).stream().anyMatch(run::relevant);
    String problem =
        relevant && rows.size() < repeat.minimum()
            ? texts.messages().text(language(), "tooFewRows", repeat.minimum())
            : null;
    return new BlockView.Repeat(
        repeat.id(),
        repeat.path(),
        say(repeat.label()),
        say(repeat.hint()),
        in(repeat.rowLabel()),
        in(repeat.addLabel()),
        repeat.table(),
        repeat.minimum(),
        repeat.maximum(),
        relevant,
        problem,
        rows);
  }

  private BlockView.Row row(Layout.Repeat repeat, int position, Cell row) {
    List<FieldView> fields =
        repeat.members().stream()
            .flatMap(
                field ->
                    row.all()
                        .filter(cell -> cell.shape().equals(field.path()))
                        .map(cell -> field(field, cell)))
            .toList();
    return new BlockView.Row(position, row.path(), fields);
  }

  private FieldView field(Layout.Field field, Cell cell) {
    Bind bind = run.bind(cell).orElseThrow();
    String value = cell.value();
    boolean relevant = run.relevant(cell);
    boolean required = relevant && run.required(cell);
    boolean missing = required && value.isBlank();
    Optional<String> wrong =
        value.isBlank() ? Optional.empty() : texts.values().problem(bind, value, language());
    String problem = relevant ? problem(bind, cell, missing, wrong) : null;
    return new FieldView(
        field.id(),
        cell.path(),
        bind.type().orElseThrow(),
        say(field.label(), cell),
        say(field.help().hint(), cell),
        help(field.help(), cell),
        value,
        texts.display().show(bind, value, wrong.isEmpty(), language()),
        relevant,
        required,
        run.readonly(cell),
        bind.maxLength(),
        texts.display().choices(bind, language()),
        missing,
        problem,
        isPrefilled(bind, value));
  }

  private String problem(Bind bind, Cell cell, boolean missing, Optional<String> wrong) {
    if (missing) {
      return texts.missing(bind.type().orElseThrow(), language());
    }
    if (wrong.isPresent() || cell.value().isBlank()) {
      return wrong.orElse(null);
    }
    return run.broken(cell).map(rule -> say(rule.alert(), cell)).orElse(null);
  }

  private boolean isPrefilled(Bind bind, String value) {
    return !value.isEmpty()
        && bind.prefill().map(key -> value.equals(context.prefill().get(key))).orElse(false);
  }

  private FieldView.Help help(Layout.Help help, Cell cell) {
    FieldView.Help said =
        new FieldView.Help(
            say(help.more(), cell), in(help.example()), say(help.explanation(), cell));
    return said.isEmpty() ? FieldView.Help.NONE : said;
  }

  private String say(Phrase phrase) {
    return say(phrase, instance.root());
  }

  private String say(Phrase phrase, Cell context) {
    return phrase.in(language(), output -> shown(output, context));
  }

  /** A value in a text as people read it. */
  private String shown(Phrase.Output output, Cell context) {
    return run.texts(output.value(), context).stream()
        .filter(value -> !value.isBlank())
        .map(value -> shown(output, value))
        .collect(Collectors.joining(", "));
  }

  private String shown(Phrase.Output output, String value) {
    Optional<Bind> bind = output.node().flatMap(instance.definition()::bind);
    if (bind.flatMap(Bind::type).isPresent()) {
      boolean valid = texts.values().problem(bind.get(), value, language()).isEmpty();
      return texts.display().show(bind.get(), value, valid, language());
    }
    FieldType type = output.type().orElse(FieldType.TEXT);
    return texts.values().isOfType(type, value)
        ? texts.display().show(type, value, language())
        : value;
  }

  private String in(LocalText text) {
    return text.in(language());
  }

  private Language language() {
    return context.language();
  }
}
