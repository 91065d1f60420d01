package lu.espace.procedure.domain;

import java.io.Serializable;
import java.util.List;

/**
 * A place for files as it looks now, in one language.
 *
 * @param required whether files must be attached for the present answers
 * @param files those that are attached, in the order in which they were
 * @param facts what is said about each of the files: size, fingerprint, date of issue
 * @param problem why the answers cannot be filed so, in the user's language, or {@code null}
 */
public record AttachmentView(
    AttachmentRule rule,
    String label,
    String hint,
    boolean relevant,
    boolean required,
    List<AttachedFile> files,
    List<String> facts,
    String problem)
    implements Serializable {

  public boolean canAdd() {
    return files.size() < rule.maximum();
  }
}
