package lu.espace.procedure.adapter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.espace.procedure.domain.AttachmentRule;
import lu.espace.procedure.domain.LocalText;
import net.sf.saxon.s9api.XdmNode;

/** How a definition lays its fields out. */
final class Layout {

  private Layout() {}

  /** A page of the assistant. */
  record Step(String id, LocalText label, Phrase hint, List<Block> blocks) {}

  /** What a step is made of. */
  sealed interface Block {
    Stream<Field> fields();
  }

  /** A control for one node. */
  record Field(String id, String path, Phrase label, Help help) implements Block {
    @Override
    public Stream<Field> fields() {
      return Stream.of(this);
    }
  }

  /**
   * What helps to answer a field.
   *
   * @param more what is shown on demand
   * @param explanation how a calculated value comes about
   */
  record Help(Phrase hint, Phrase more, LocalText example, Phrase explanation) {

    /** Of the parts of a whole, whose own help stands at the whole. */
    Help withoutText() {
      return new Help(Phrase.none(), Phrase.none(), new LocalText(Map.of()), Phrase.none());
    }
  }

  /** Fields under a heading. */
  record Group(String id, Phrase label, Phrase hint, List<Field> members) implements Block {
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

  /** A paragraph between the fields. */
  record Note(String id, boolean warning, Phrase text, Optional<Expression> relevant)
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
      Phrase label,
      Phrase hint,
      LocalText rowLabel,
      LocalText addLabel,
      boolean table,
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
