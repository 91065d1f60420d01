package lu.espace.procedure.adapter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.espace.procedure.domain.AttachmentRule;
import lu.espace.procedure.domain.LocalText;
import net.sf.saxon.s9api.XdmNode;

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

  /** A place for files; its expressions are evaluated at the root of the instance. */
  record Attachment(
      AttachmentRule rule,
      LocalText label,
      LocalText hint,
      Optional<Expression> relevant,
      Optional<Expression> required,
      XdmNode place)
      implements Block {
    @Override
    public Stream<Field> fields() {
      return Stream.empty();
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
