package lu.espace.procedure.adapter;

import java.text.Normalizer;
import java.util.List;
import lu.espace.procedure.domain.Change;
import lu.espace.procedure.domain.ProcedureError;
import lu.espace.shared.domain.BusinessException;

/** Makes the user's changes in an instance, and refuses those that are not the user's to make. */
final class Edits {

  /** The longest value that is kept as typed, whatever the field's own limit. */
  private static final int LONGEST = 20_000;

  private final Instance instance;
  private final FormRun run;

  Edits(Instance instance, FormRun run) {
    this.instance = instance;
    this.run = run;
  }

  void apply(Change change) {
    if (change instanceof Change.Set set) {
      set(set);
    } else if (change instanceof Change.AddRow add) {
      Layout.Repeat repeat = repeat(add.repeat());
      requireBounds(instance.cells(repeat.path()).size() < repeat.maximum());
      instance.addRow(repeat);
    } else if (change instanceof Change.InsertRow insert) {
      insert(repeat(insert.repeat()), insert.position());
    } else if (change instanceof Change.RemoveRow remove) {
      Layout.Repeat repeat = repeat(remove.repeat());
      List<Cell> rows = instance.cells(repeat.path());
      requireBounds(remove.position() >= 1 && remove.position() <= rows.size());
      requireBounds(rows.size() > repeat.minimum());
      instance.remove(List.of(rows.get(remove.position() - 1)));
    }
  }

  private void insert(Layout.Repeat repeat, int position) {
    int rows = instance.cells(repeat.path()).size();
    requireBounds(rows < repeat.maximum() && position >= 1 && position <= rows + 1);
    instance.insertRow(repeat, position);
  }

  private void set(Change.Set set) {
    Cell cell =
        instance
            .cell(set.path())
            .filter(found -> instance.definition().shows(found.shape()))
            .filter(found -> !run.readonly(found))
            .orElseThrow(
                () -> new BusinessException(ProcedureError.FIELD_NOT_CHANGEABLE, set.path()));
    if (set.value().length() > LONGEST) {
      throw new BusinessException(ProcedureError.TOO_LARGE);
    }
    cell.set(storable(set.value()));
  }

  private Layout.Repeat repeat(String path) {
    return instance
        .definition()
        .repeat(path)
        .orElseThrow(() -> new BusinessException(ProcedureError.FIELD_NOT_CHANGEABLE, path));
  }

  private static void requireBounds(boolean within) {
    if (!within) {
      throw new BusinessException(ProcedureError.ROWS_OUT_OF_BOUNDS);
    }
  }

  /**
   * The value as XML can hold it: composed letters, one kind of line end, and the replacement
   * character (which no form accepts, so that its user is told) for what XML has no place for.
   */
  static String storable(String typed) {
    String value = typed.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder stored = new StringBuilder(value.length());
    Normalizer.normalize(value, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> isXmlCharacter(c) ? c : '\ufffd')
        .forEach(stored::appendCodePoint);
    return stored.toString();
  }

  private static boolean isXmlCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xd7ff)
        || (c >= 0xe000 && c <= 0xfffd)
        || c >= 0x10000;
  }
}
