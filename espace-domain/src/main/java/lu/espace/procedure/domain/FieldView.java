package lu.espace.procedure.domain;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One field as it looks now.
 *
 * @param id safe as part of an HTML id, unique in the form but the same in every row of a repeat
 * @param path where its value stands in the instance, with positions
 * @param help what helps those who ask
 * @param value the value in its XML Schema form, empty where nothing is filled
 * @param display the value as a person reads it in this language (choice label, local date)
 * @param maxLength in characters
 * @param missing whether it is required and empty
 * @param problem why the present value cannot be filed, in the user's language, or {@code null}
 * @param prefilled whether the value still is the one that the safe gave
 */
public record FieldView(
    String id,
    String path,
    FieldType type,
    String label,
    String hint,
    Help help,
    String value,
    String display,
    boolean relevant,
    boolean required,
    boolean readonly,
    int maxLength,
    List<Choice> choices,
    boolean missing,
    String problem,
    boolean prefilled)
    implements Serializable {

  public Optional<String> alert() {
    return Optional.ofNullable(problem);
  }

  /**
   * What helps to answer, each of it may be empty.
   *
   * @param more where to find the answer, what counts
   * @param example a good answer
   * @param explanation how a calculated value comes about
   */
  public record Help(String more, String example, String explanation) implements Serializable {

    public static final Help NONE = new Help("", "", "");

    public boolean isEmpty() {
      return more.isEmpty() && example.isEmpty() && explanation.isEmpty();
    }
  }

  /** One of the values that a field offers. */
  public record Choice(String value, String label) implements Serializable {}
}
