package lu.espace.shared.domain;

import java.util.List;

/**
 * A rule of the business was not met: the transaction is rolled back and the user gets the message
 * of the code in its own language.
 */
public class BusinessException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ErrorCode error;
  private final String code;
  private final transient List<Object> arguments;

  /**
   * @param arguments the values that the message shows, in the order of its placeholders
   */
  public BusinessException(ErrorCode error, Object... arguments) {
    this(error, null, arguments);
  }

  public BusinessException(ErrorCode error, Throwable cause, Object... arguments) {
    super(error.code(), cause);
    this.error = error;
    this.code = error.code();
    this.arguments = List.of(arguments);
  }

  public ErrorCode error() {
    return error;
  }

  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }
}
