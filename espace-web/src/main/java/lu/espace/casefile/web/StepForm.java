package lu.espace.casefile.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lu.espace.casefile.service.Edit;
import lu.espace.casefile.service.StaleEdit;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.StepView;
import lu.espace.shared.domain.Language;

/**
 * One step on the screen. Its blocks, rows and fields stay as they were when the page was loaded,
 * because the component tree is built from them; how each field looks now follows the answers.
 */
public final class StepForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final StepView layout;
  private final Language language;
  private final Map<String, String> domIds = new HashMap<>();
  private final Map<String, FieldView> now = new HashMap<>();
  private final Map<String, String> typed = new HashMap<>();
  private final Map<String, String> saved = new HashMap<>();
  private final Map<String, BlockView> blocks = new HashMap<>();
  private final Map<String, Conflict> conflicts = new HashMap<>();
  private boolean checked;

  StepForm(StepView step, Language language) {
    this.layout = step;
    this.language = language;
    for (BlockView block : step.blocks()) {
      blocks.put(BlockKind.id(block), block);
      BlockKind.domIds(block).forEach(domIds::put);
    }
    step.blocks().stream().flatMap(BlockView::fields).forEach(this::show);
  }

  private void show(FieldView field) {
    now.put(field.path(), field);
    String text = new AnswerText(language).shown(field);
    typed.put(field.path(), text);
    saved.put(field.path(), text);
  }

  /**
   * What the user changed in one field, empty where the server knows it already. Who takes what
   * somebody else wrote has chosen, although nothing changes.
   */
  Optional<Change> change(String path) {
    String text = Objects.requireNonNullElse(typed.get(path), "");
    if (text.equals(saved.get(path)) && !conflicts.containsKey(path)) {
      return Optional.empty();
    }
    return Optional.of(
        new Change.Set(path, new AnswerText(language).meant(now.get(path).type(), text)));
  }

  /** Everything on the page that the server does not know yet. */
  List<Edit> edits(SeenAnswers seen) {
    return now.keySet().stream().flatMap(path -> edit(path, seen).stream()).toList();
  }

  /** What the user changed in one field, with what it knows to have stood there. */
  Optional<Edit> edit(String path, SeenAnswers seen) {
    AnswerText text = new AnswerText(language);
    FieldView field = now.get(path);
    return change(path)
        .map(
            change ->
                new Edit(
                    change,
                    seen.of(domIds.get(path))
                        .map(known -> known.stream().map(s -> text.meant(field.type(), s)).toList())
                        .orElseGet(() -> List.of(field.value()))));
  }

  /**
   * Shows the answers as they are after a save.
   *
   * @param sent the changes that were saved: what was typed there stays as it was typed
   * @return the ids of the parts of the page that look different now
   */
  List<String> take(StepView step, List<Change> sent) {
    List<String> redraw = new ArrayList<>();
    sent.stream()
        .filter(Change.Set.class::isInstance)
        .forEach(change -> conflicts.remove(((Change.Set) change).path()));
    for (BlockView block : step.blocks()) {
      redraw.addAll(BlockKind.redraw(blocks.put(BlockKind.id(block), block), block));
      block.fields().filter(f -> now.containsKey(f.path())).forEach(f -> take(f, sent, redraw));
    }
    return redraw;
  }

  private void take(FieldView field, List<Change> sent, List<String> redraw) {
    String path = field.path();
    FieldView before = now.put(path, field);
    if (isAmong(sent, path)) {
      saved.put(path, Objects.requireNonNullElse(typed.get(path), ""));
      redraw.add("n_" + domIds.get(path));
    } else if (!field.equals(before) && !conflicts.containsKey(path)) {
      show(field);
      redraw.add("w_" + domIds.get(path));
    }
  }

  /**
   * Somebody else changed what was to be saved: what was typed stays, and what stands there is told
   * beside it.
   *
   * @return the id of the part of the page that tells it; empty for a field of another step
   */
  Optional<String> refuse(StaleEdit stale, String time) {
    FieldView field = now.get(stale.path());
    if (field == null) {
      return Optional.empty();
    }
    String shown = new AnswerText(language).shown(field);
    conflicts.put(stale.path(), new Conflict(shown, field.display(), stale.by(), time));
    return Optional.of("n_" + domIds.get(stale.path()));
  }

  /** What others wrote in fields that are still to be saved, by the paths of the fields. */
  public Map<String, Conflict> getConflicts() {
    return conflicts;
  }

  private static boolean isAmong(List<Change> sent, String path) {
    return sent.stream()
        .anyMatch(change -> change instanceof Change.Set set && set.path().equals(path));
  }

  /** From now on, what is missing is said, too; returns the ids of the parts that say it. */
  List<String> check() {
    checked = true;
    return Stream.concat(
            domIds.values().stream().map(id -> "n_" + id),
            layout.blocks().stream()
                .filter(block -> !(block instanceof BlockView.Single))
                .map(block -> "c_" + BlockKind.id(block)))
        .toList();
  }

  /** What is wrong with the step, in reading order. */
  public List<Alert> getAlerts() {
    return layout.blocks().stream()
        .map(block -> blocks.get(BlockKind.id(block)))
        .filter(BlockView::relevant)
        .flatMap(block -> BlockKind.alerts(block, domIds))
        .toList();
  }

  /** Whether the field's error is shown: at once where something wrong was typed. */
  public boolean shows(String path) {
    FieldView field = now.get(path);
    return field.alert().isPresent() && (checked || !field.missing());
  }

  /** Whether nothing was filled in a row, so that it may go without a question. */
  public boolean isEmpty(BlockView.Row row) {
    return row.fields().stream().allMatch(field -> now.get(field.path()).value().isEmpty());
  }

  public boolean isChecked() {
    return checked;
  }

  public StepView getLayout() {
    return layout;
  }

  BlockView.Repeat repeat(String id) {
    return (BlockView.Repeat) blocks.get(id);
  }

  public String kind(BlockView block) {
    return BlockKind.of(block);
  }

  public String domId(String path) {
    return domIds.get(path);
  }

  /** The fields as they look now, by their paths. */
  public Map<String, FieldView> getNow() {
    return now;
  }

  /** The blocks as they look now, by their ids. */
  public Map<String, BlockView> getBlocks() {
    return blocks;
  }

  /** What is ticked, by the paths of the fields. */
  public Map<String, Object> getTicked() {
    return new Ticked(typed);
  }

  /** What stands in the inputs, by the paths of the fields. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /**
   * What somebody else wrote where the user was writing.
   *
   * @param text as it would stand in the input
   * @param display as a person reads it
   */
  public record Conflict(String text, String display, String by, String time)
      implements Serializable {}

  /**
   * One thing to correct.
   *
   * @param target the id of the element to jump to
   */
  public record Alert(String target, String label, String text) implements Serializable {}
}
