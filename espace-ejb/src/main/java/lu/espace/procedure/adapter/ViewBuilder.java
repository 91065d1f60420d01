package lu.espace.procedure.adapter;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.espace.procedure.domain.AttachmentView;
import lu.espace.procedure.domain.BlockView;
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

  ViewBuilder(Instance instance, FormRun run, FormContext context, Texts texts) {
    this.instance = instance;
    this.run = run;
    this.context = context;
    this.texts = texts;
  }

  FormView build() {
    return new FormView(instance.definition().layout().stream().map(this::step).toList());
  }

  private StepView step(Layout.Step step) {
    List<BlockView> blocks =
        step.blocks().stream().flatMap(block -> block(block).stream()).toList();
    boolean relevant = blocks.stream().anyMatch(BlockView::relevant);
    return new StepView(step.id(), in(step.label()), in(step.hint()), relevant, blocks);
  }

  private Optional<BlockView> block(Layout.Block block) {
    if (block instanceof Layout.Repeat repeat) {
      return Optional.of(repeat(repeat));
    }
    if (block instanceof Layout.Group group) {
      return Optional.of(group(group));
    }
    if (block instanceof Layout.Attachment place) {
      return Optional.of(new BlockView.Attachment(attachment(place)));
    }
    Layout.Field field = (Layout.Field) block;
    return instance.cells(field.path()).stream()
        .findFirst()
        .map(cell -> new BlockView.Single(field(field, cell)));
  }

  private AttachmentView attachment(Layout.Attachment place) {
    boolean relevant = run.relevant(place);
    return new AttachmentView(
        place.rule(),
        in(place.label()),
        in(place.hint()),
        relevant,
        relevant && run.required(place),
        List.of(),
        null);
  }

  private BlockView group(Layout.Group group) {
    List<FieldView> members =
        group.members().stream()
            .flatMap(field -> instance.cells(field.path()).stream().map(cell -> field(field, cell)))
            .toList();
    boolean relevant = members.stream().anyMatch(FieldView::relevant);
    return new BlockView.Group(group.id(), in(group.label()), in(group.hint()), relevant, members);
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
        in(repeat.label()),
        in(repeat.hint()),
        in(repeat.rowLabel()),
        in(repeat.addLabel()),
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
        in(field.label()),
        in(field.hint()),
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
    return run.broken(cell).map(rule -> in(rule.alert())).orElse(null);
  }

  private boolean isPrefilled(Bind bind, String value) {
    return !value.isEmpty()
        && bind.prefill().map(key -> value.equals(context.prefill().get(key))).orElse(false);
  }

  private String in(LocalText text) {
    return text.in(language());
  }

  private Language language() {
    return context.language();
  }
}
