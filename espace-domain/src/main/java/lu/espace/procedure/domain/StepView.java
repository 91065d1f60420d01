package lu.espace.procedure.domain;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** One step of the assistant. */
public record StepView(
    String id, String title, String intro, boolean relevant, List<BlockView> blocks)
    implements Serializable {

  /** Every field of the step that applies, in reading order, those in rows included. */
  public Stream<FieldView> fields() {
    return blocks.stream().flatMap(BlockView::fields).filter(FieldView::relevant);
  }

  /** Whether each field that applies is filled and right, and each repeat has rows enough. */
  public boolean complete() {
    return fields().allMatch(field -> field.alert().isEmpty())
        && blocks.stream().allMatch(block -> block.alert().isEmpty());
  }
}
