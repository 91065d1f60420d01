package lu.espace.casefile.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lu.espace.procedure.domain.BlockView;
import lu.espace.procedure.domain.FieldView;
import lu.espace.procedure.domain.StepView;

/** What the page must know about the kinds of blocks: their ids and where their fields are. */
final class BlockKind {

  private BlockKind() {}

  static String of(BlockView block) {
    return block.getClass().getSimpleName();
  }

  static String id(BlockView block) {
    if (block instanceof BlockView.Group group) {
      return group.id();
    }
    if (block instanceof BlockView.Attachment attachment) {
      return attachment.view().rule().id();
    }
    if (block instanceof BlockView.Note note) {
      return note.id();
    }
    return block instanceof BlockView.Repeat repeat
        ? repeat.id()
        : ((BlockView.Single) block).field().id();
  }

  /** The part of the HTML ids that tells the fields of a block apart, rows included. */
  static Map<String, String> domIds(BlockView block) {
    Map<String, String> ids = new LinkedHashMap<>();
    if (block instanceof BlockView.Repeat repeat) {
      for (BlockView.Row row : repeat.rows()) {
        String prefix = repeat.id() + "_" + row.position() + "_";
        row.fields().forEach(field -> ids.put(field.path(), prefix + field.id()));
      }
    } else {
      block.fields().forEach(field -> ids.put(field.path(), field.id()));
    }
    return ids;
  }

  /** How many rows each repeat of the step has, by the repeats' paths. */
  static Map<String, Integer> rows(StepView step) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (BlockView block : step.blocks()) {
      if (block instanceof BlockView.Repeat repeat) {
        rows.put(repeat.path(), repeat.rows().size());
      }
    }
    return rows;
  }

  /** What of the block itself must be drawn again; its fields are looked at one by one. */
  static List<String> redraw(BlockView before, BlockView after) {
    if (after instanceof BlockView.Single) {
      return List.of();
    }
    if (before.relevant() != after.relevant() || !words(before).equals(words(after))) {
      return List.of("b_" + id(after));
    }
    if (after instanceof BlockView.Attachment) {
      return before.equals(after) ? List.of() : List.of("f_" + id(after), "c_" + id(after));
    }
    return before.alert().equals(after.alert()) ? List.of() : List.of("c_" + id(after));
  }

  /** What the block says besides its fields; values of the form can stand in it. */
  private static String words(BlockView block) {
    if (block instanceof BlockView.Note note) {
      return note.text();
    }
    if (block instanceof BlockView.Group group) {
      return group.title() + '\n' + group.hint();
    }
    return block instanceof BlockView.Repeat repeat ? repeat.title() + '\n' + repeat.hint() : "";
  }

  static Stream<StepForm.Alert> alerts(BlockView block, Map<String, String> domIds) {
    Stream<StepForm.Alert> own =
        block.alert().stream()
            .map(text -> new StepForm.Alert("a:b_" + id(block), title(block), text));
    Stream<StepForm.Alert> fields =
        block
            .fields()
            .filter(FieldView::relevant)
            .filter(field -> field.alert().isPresent() && domIds.containsKey(field.path()))
            .map(field -> alert(field, domIds.get(field.path())));
    return Stream.concat(own, fields);
  }

  private static StepForm.Alert alert(FieldView field, String domId) {
    return new StepForm.Alert("a:i_" + domId, field.label(), field.problem());
  }

  private static String title(BlockView block) {
    if (block instanceof BlockView.Attachment attachment) {
      return attachment.view().label();
    }
    return block instanceof BlockView.Repeat repeat ? repeat.title() : "";
  }
}
