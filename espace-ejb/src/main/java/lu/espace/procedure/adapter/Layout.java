package lu.espace.procedure.adapter;

import java.util.List;
import java.util.stream.Stream;
import lu.espace.procedure.domain.LocalText;

/** How a definition lays its fields out. */
final class Layout {

  private Layout() {}

  /** A page of the assistant. */
  record Step(String id, LocalText label, LocalText hint, List<Block> blocks) {}

  /** What a step is made of. */
  sealed interface Block {
    Stream<Field> fields();
  }

  /** A control for one node. */
  record Field(String id, String path, LocalText label, LocalText hint) implements Block {
    @Override
    public Stream<Field> fields() {
      return Stream.of(this);
    }
  }

  /** Fields under a heading. */
  record Group(String id, LocalText label, LocalText hint, List<Field> members) implements Block {
    @Override
    public Stream<Field> fields() {
      return members.stream();
    }
  }

  /** Rows of fields. */
  record Repeat(
      String id,
      String path,
      LocalText label,
      LocalText hint,
      LocalText rowLabel,
      LocalText addLabel,
      int minimum,
      int maximum,
      List<Field> members)
      implements Block {
    @Override
    public Stream<Field> fields() {
      return members.stream();
    }
  }
}
