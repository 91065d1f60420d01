package lu.espace.procedure.domain;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One field as it looks now.
 *
 * @param id safe as part of an HTML id, unique in the form but the same in every row of a repeat
 * @param path where its value stands in the instance, with positions
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

  /** One of the values that a field offers. */
  public record Choice(String value, String label) implements Serializable {}
}
