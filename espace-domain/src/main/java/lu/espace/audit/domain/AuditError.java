package lu.espace.audit.domain;

import lu.espace.shared.domain.ErrorCode;

/** What can go wrong with the log. */
public enum AuditError implements ErrorCode {
  /** The reader of an export went away before its end. */
  READER_GONE("ESP-1303");

  private final String code;

  AuditError(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
