package lu.espace.procedure.domain;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a step is made of: single fields, groups of fields under a heading, repeats, and places for
 * files.
 */
public sealed interface BlockView extends Serializable {

  /** All fields inside, whether they apply or not. */
  Stream<FieldView> fields();

  boolean relevant();

  /** What is wrong with the block as a whole (too few rows), in the user's language. */
  default Optional<String> alert() {
    return Optional.empty();
  }

  /** A single field. */
  record Single(FieldView field) implements BlockView {
    @Override
    public Stream<FieldView> fields() {
      return Stream.of(field);
    }

    @Override
    public boolean relevant() {
      return field.relevant();
    }
  }

  /** Fields that belong together. */
  record Group(String id, String title, String hint, boolean relevant, List<FieldView> members)
      implements BlockView {
    @Override
    public Stream<FieldView> fields() {
      return members.stream();
    }
  }

  /** A place for files. */
  record Attachment(AttachmentView view) implements BlockView {
    @Override
    public Stream<FieldView> fields() {
      return Stream.empty();
    }

    @Override
    public boolean relevant() {
      return view.relevant();
    }

    @Override
    public Optional<String> alert() {
      return Optional.ofNullable(view.problem());
    }
  }

  /**
   * A paragraph between the fields.
   *
   * @param warning whether something bad happens to who does not read it
   */
  record Note(String id, boolean warning, String text, boolean relevant) implements BlockView {
    @Override
    public Stream<FieldView> fields() {
      return Stream.empty();
    }
  }

  /**
   * Rows of the same fields.
   *
   * @param path the repeated node without position, {@code /vacancy/languages/language}
   * @param table whether the rows are lines of a table where there is room
   * @param problem what is wrong with the number of rows, or {@code null}
   */
  record Repeat(
      String id,
      String path,
      String title,
      String hint,
      String rowTitle,
      String addLabel,
      boolean table,
      int minimum,
      int maximum,
      boolean relevant,
      String problem,
      List<Row> rows)
      implements BlockView {

    @Override
    public Stream<FieldView> fields() {
      return rows.stream().flatMap(row -> row.fields().stream());
    }

    @Override
    public Optional<String> alert() {
      return Optional.ofNullable(problem);
    }

    public boolean canAdd() {
      return rows.size() < maximum;
    }

    public boolean canRemove() {
      return rows.size() > minimum;
    }
  }

  /** One row of a repeat; positions count from 1. */
  record Row(int position, String path, List<FieldView> fields) implements Serializable {}
}
