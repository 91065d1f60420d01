package lu.espace.shared.domain;

/** Errors that any feature can meet. */
public enum SharedError implements ErrorCode {
  /** The caller has no right to do this here. */
  DENIED("ESP-0001"),
  /** No such thing, or none that the caller may know of. */
  NOT_FOUND("ESP-0002"),
  /** Somebody else changed it in the meantime. */
  CHANGED_MEANWHILE("ESP-0003"),
  /** The caller looks at the pages as somebody else sees them and can change nothing. */
  ONLY_LOOKING("ESP-0004");

  private final String code;

  SharedError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
